import type { PageEvidence } from '../mentions/types';

/** Which evidence terms stand anywhere on the page, kept by counting the flows that give them. */
export interface EvidenceCount extends PageEvidence {
  readonly add: (terms: readonly number[]) => void;
  readonly remove: (terms: readonly number[]) => void;
  /** True where a term came to the page or left it since the last call. */
  readonly takeChange: () => boolean;
}

/** A count without any term. */
export const createEvidence = (): EvidenceCount => {
  const flowsOfTerm = new Map<number, number>();
  /** What the terms on the page were at the last call, for those that have come or gone since. */
  const before = new Map<number, boolean>();
  const has = (term: number): boolean => flowsOfTerm.has(term);

  const change = (terms: readonly number[], by: 1 | -1): void => {
    for (const term of terms) {
      const was = flowsOfTerm.get(term) ?? 0;
      if (!before.has(term)) before.set(term, was > 0);
      if (was + by > 0) flowsOfTerm.set(term, was + by);
      else flowsOfTerm.delete(term);
    }
  };

  const takeChange = (): boolean => {
    const changed = [...before].some(([term, was]) => has(term) !== was);
    before.clear();
    return changed;
  };

  return { has, add: (terms) => change(terms, 1), remove: (terms) => change(terms, -1), takeChange };
};
