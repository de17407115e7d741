/** Puts all ways of all patterns into one tree, and writes it. */
import { CLOSES, NONE, OPENS } from '../step-tree';
import type { TablePattern } from '../table';
import { writeNumbers } from './write-numbers';

interface StepNode {
  readonly term: number;
  readonly gap: number;
  readonly ends: number;
  readonly patterns: Set<number>;
  readonly children: Map<string, StepNode>;
}

const emptyNode = (term: number, gap: number, ends: number): StepNode => ({
  term,
  gap,
  ends,
  patterns: new Set(),
  children: new Map(),
});

const childOf = ({ children }: StepNode, term: number, gap: number, ends: number): StepNode => {
  const key = `${term} ${gap} ${ends}`;
  const child = children.get(key) ?? emptyNode(term, gap, ends);
  children.set(key, child);
  return child;
};

const addWay = (root: StepNode, [first = 0, end = 0, ...steps]: readonly number[], pattern: number): void => {
  let node = root;
  for (let step = 0; step * 2 < steps.length; step += 1) {
    const ends = (step === first ? OPENS : 0) | (step === end - 1 ? CLOSES : 0);
    node = childOf(node, steps[step * 2] ?? 0, steps[step * 2 + 1] ?? NONE, ends);
  }
  node.patterns.add(pattern);
};

const treeOf = (patterns: readonly Pick<TablePattern, 'ways'>[]): StepNode => {
  const root = emptyNode(0, 0, 0);
  for (const [pattern, { ways }] of patterns.entries()) for (const way of ways) addWay(root, way, pattern);
  return root;
};

const childrenOf = ({ children }: StepNode): readonly StepNode[] =>
  [...children.values()].sort((one, other) => one.term - other.term);

/** The node's numbers; `before` is the term of the sibling before it. */
const numbersOf = ({ term, gap, ends, patterns, children }: StepNode, before: number): readonly number[] => {
  const sorted = [...patterns].sort((one, other) => one - other);
  const distances = sorted.map((pattern, index) => pattern - (sorted[index - 1] ?? 0));
  return [term - before, gap + 1, ends, sorted.length, ...distances, children.size];
};

/** Writes the tree of all patterns as `readStepTree` reads it. */
export const writeStepTree = (patterns: readonly Pick<TablePattern, 'ways'>[]): string => {
  const root = treeOf(patterns);
  const numbers: (readonly number[])[] = [numbersOf(root, 0)];
  const level = [root];
  for (const parent of level) {
    let before = 0;
    for (const child of childrenOf(parent)) {
      numbers.push(numbersOf(child, before));
      level.push(child);
      before = child.term;
    }
  }
  const patternEnds = level.reduce((sum, node) => sum + node.patterns.size, 0);
  return writeNumbers([level.length, patternEnds, ...numbers.flat()]);
};
