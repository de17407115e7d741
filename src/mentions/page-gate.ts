/**
 * Tells whether a page can hold any mention at all, for less than it takes to tell one. A mention asks for several things at
 * once: until the words of one of them, or of two, have stood on the page, whatever else stands there counts for nothing.
 */
import { createGate, type Gate } from './gate';
import type { Openings } from './table';

export interface PageGate {
  /** Finds the texts to look at: some opening word stands there. */
  readonly gate: Gate;
  /** Whether a text opens its page: it alone may be a mention, or be what a mention elsewhere on the page needs. */
  readonly opens: (text: string) => boolean;
}

const wordsOf = (set: string): readonly string[] => set.split(' ');

/** The gate of a pack's pages. */
export const createPageGate = (openings: Openings): PageGate => {
  const gates = openings.map((sets) => sets.map((set) => createGate(wordsOf(set))));
  return {
    gate: createGate(openings.flatMap(([first]) => wordsOf(first))),
    opens: (text) => gates.some((sets) => sets.every(({ mayHold }) => mayHold(text))),
  };
};
