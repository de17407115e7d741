import { createNumberReader } from './numbers';

/**
 * All ways of all patterns in one tree: beginnings that patterns share are shared. A node is a beginning of patterns, 0 the empty one;
 * the children of a node have numbers in a row, by the term that leads to them.
 */
export interface StepTree {
  /** For each node how many words may stand before the next step, or `NONE` where no pattern goes on from here. */
  readonly gaps: Int32Array;
  /** For each node `OPENS` where the mark begins with its step, and `CLOSES` where it ends with it. */
  readonly ends: Int32Array;
  /** Where in `patterns` those begin that end at a node; they end where those of the next node begin. */
  readonly patternsFrom: Int32Array;
  readonly patterns: Int32Array;
  /** The children of a node are those from its number here to that of the next node. */
  readonly childrenFrom: Int32Array;
  /** The first of a node's children that a term leads to, the others follow it; `NONE` where there is none. */
  readonly firstTo: (node: number, term: number) => number;
  /** For each node the term that leads to it. */
  readonly terms: Int32Array;
}

export const ROOT = 0;
export const NONE = -1;
export const OPENS = 1;
export const CLOSES = 2;

/**
 * Reads a tree. Its numbers are: how many nodes and ends of patterns there are, then for each node, level by level, its term (by its distance
 * from that of the sibling before), its gap and one, its `ends`, its patterns (how many, then each by its distance from the one before) and
 * how many children it has.
 */
export const readStepTree = (text: string): StepTree => {
  const { next: number } = createNumberReader(text);
  const nodes = number();
  const patterns = new Int32Array(number());
  const terms = new Int32Array(nodes);
  const gaps = new Int32Array(nodes);
  const ends = new Int32Array(nodes);
  const patternsFrom = new Int32Array(nodes + 1);
  const childrenFrom = new Int32Array(nodes + 1);
  childrenFrom[ROOT] = 1;

  let patternsRead = 0;
  const readNode = (node: number, before: number): void => {
    terms[node] = before + number();
    gaps[node] = number() - 1;
    ends[node] = number();
    const patternsEnd = patternsRead + number();
    for (let pattern = 0; patternsRead < patternsEnd; patternsRead += 1) {
      pattern += number();
      patterns[patternsRead] = pattern;
    }
    patternsFrom[node + 1] = patternsRead;
    childrenFrom[node + 1] = (childrenFrom[node] as number) + number();
  };
  readNode(ROOT, 0);
  for (let parent = ROOT, node = 1; node < nodes; parent += 1) {
    const end = childrenFrom[parent + 1] as number;
    for (let before = 0; node < end; node += 1) {
      readNode(node, before);
      before = terms[node] as number;
    }
  }

  const firstTo = (node: number, term: number): number => {
    let low = childrenFrom[node] as number;
    const end = childrenFrom[node + 1] as number;
    for (let high = end; low < high; ) {
      const middle = (low + high) >>> 1;
      if ((terms[middle] as number) < term) low = middle + 1;
      else high = middle;
    }
    return low < end && terms[low] === term ? low : NONE;
  };

  return { gaps, ends, patternsFrom, patterns, childrenFrom, firstTo, terms };
};
