import { createPairMap } from './pair-map';
import type { TablePattern } from './table';

/** A node is a beginning of patterns. */
export interface StepNode {
  /** How many words may stand before the next step, or `NONE` where no pattern goes on from here. */
  readonly gap: number;
  /** True where the mark begins, or ends, with this node's step. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** The patterns that end here. */
  readonly patterns: number[];
}

export interface StepTree {
  readonly nodes: readonly StepNode[];
  /** The nodes that a term leads to from a node. */
  readonly next: (node: number, term: number) => readonly number[];
}

export const ROOT = 0;
export const NONE = -1;
const NOTHING: readonly number[] = [];

/** Puts all ways of all patterns into one tree: beginnings that patterns share are shared. */
export const createStepTree = (patterns: readonly TablePattern[]): StepTree => {
  const numbersInAll = patterns.reduce(
    (sum, { ways }) => sum + ways.reduce((inner, way) => inner + way.length, 0),
    0,
  );
  const places = createPairMap(numbersInAll);
  const children: number[][] = [];
  const nodes: StepNode[] = [{ gap: 0, opens: false, closes: false, patterns: [] }];

  const childOf = (parent: number, term: number, gap: number, opens: boolean, closes: boolean): number => {
    let place = places.get(parent, term);
    if (place < 0) {
      place = children.push([]) - 1;
      places.set(parent, term, place);
    }
    const siblings = children[place] as number[];
    const isSame = (node: StepNode | undefined) =>
      node?.gap === gap && node.opens === opens && node.closes === closes;
    const found = siblings.find((child) => isSame(nodes[child]));
    if (found !== undefined) return found;
    const child = nodes.push({ gap, opens, closes, patterns: [] }) - 1;
    siblings.push(child);
    return child;
  };

  for (const [pattern, { ways }] of patterns.entries()) {
    for (const [first = 0, end = 0, ...steps] of ways) {
      let node = ROOT;
      for (let step = 0; step * 2 < steps.length; step += 1) {
        const gap = steps[step * 2 + 1] ?? NONE;
        node = childOf(node, steps[step * 2] as number, gap, step === first, step === end - 1);
      }
      const ending = (nodes[node] as StepNode).patterns;
      if (!ending.includes(pattern)) ending.push(pattern);
    }
  }

  return {
    nodes,
    next: (node, term) => {
      const place = places.get(node, term);
      return place < 0 ? NOTHING : (children[place] as number[]);
    },
  };
};
