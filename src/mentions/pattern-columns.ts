import { createNumberReader } from './numbers';
import type { Condition, TablePattern } from './table';

/** A pattern but for its ways. */
export type PreparedPattern = Omit<TablePattern, 'ways'>;

/**
 * The patterns column by column: gzipped, they are smaller so than pattern by pattern, where each spells out its keys and its conditions.
 */
export interface PatternColumns {
  /** Numbers: of each pattern its topic and one, and the place of its conditions in the list. */
  readonly heads: string;
  /** The patterns as written in the pack, one a line; none of a decoy. */
  readonly sources: string;
  readonly conditions: readonly Conditions[];
}

/** What must hold of a candidate's surroundings, and what must not. */
export interface Conditions {
  readonly needs: readonly Condition[];
  readonly not: readonly Condition[];
}

/** The patterns by number. No object stands for each: 100,000 of them took 9 MB. */
export interface PatternList {
  readonly topicOf: (pattern: number) => number;
  readonly sourceOf: (pattern: number) => string;
  readonly conditionsOf: (pattern: number) => Conditions;
}

const UNCONDITIONAL: Conditions = { needs: [], not: [] };

/** The patterns of the columns. */
export const readPatterns = ({ heads, sources, conditions }: PatternColumns): PatternList => {
  const lines = sources.split('\n');
  const { next } = createNumberReader(heads);
  const [topics, places] = [new Int32Array(lines.length), new Int32Array(lines.length)];
  for (let pattern = 0; pattern < lines.length; pattern += 1) {
    topics[pattern] = next() - 1;
    places[pattern] = next();
  }
  return {
    topicOf: (pattern) => topics[pattern] as number,
    sourceOf: (pattern) => lines[pattern] as string,
    conditionsOf: (pattern) => conditions[places[pattern] as number] ?? UNCONDITIONAL,
  };
};
