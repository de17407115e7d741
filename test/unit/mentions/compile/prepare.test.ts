import { describe, expect, it } from 'vitest';
import { writePatterns } from '../../../../src/mentions/compile/pattern-columns';
import { writeStepTree } from '../../../../src/mentions/compile/step-tree';
import { writeNumbers } from '../../../../src/mentions/compile/write-numbers';
import { createNumberReader } from '../../../../src/mentions/numbers';
import { readPatterns } from '../../../../src/mentions/pattern-columns';
import { NONE, ROOT, readStepTree } from '../../../../src/mentions/step-tree';
import { NO_TOPIC } from '../../../../src/mentions/table';

describe('numbers as text', () => {
  it('come back as they were, small and large', () => {
    const numbers = [0, 1, 45, 46, 47, 91, 92, 2115, 2116, 100_000, 2 ** 31];
    const { next } = createNumberReader(writeNumbers(numbers));
    expect(numbers.map(() => next())).toEqual(numbers);
  });
});

describe('a step tree', () => {
  it('leads by terms and keeps gaps, ends and patterns apart', () => {
    const tree = readStepTree(
      writeStepTree([{ ways: [[0, 2, 5, 3, 7]] }, { ways: [[1, 2, 5, 3, 7]] }, { ways: [[0, 1, 5]] }]),
    );
    const children = (node: number, term: number): number[] => {
      const first = tree.firstTo(node, term);
      if (first === NONE) return [];
      const end = tree.childrenFrom[node + 1] ?? 0;
      return Array.from({ length: end - first }, (_none, index) => first + index).filter(
        (child) => tree.terms[child] === term,
      );
    };
    expect(
      children(ROOT, 5)
        .map((node) => tree.gaps[node])
        .sort(),
    ).toEqual([NONE, 3, 3]);
    expect(children(ROOT, 7)).toEqual([]);
    const ends = children(ROOT, 5).flatMap((node) => children(node, 7));
    const patternsAt = (node: number) => [
      ...tree.patterns.slice(tree.patternsFrom[node], tree.patternsFrom[node + 1]),
    ];
    expect(ends.flatMap(patternsAt).sort()).toEqual([0, 1]);
    expect(children(ROOT, 5).flatMap(patternsAt)).toEqual([2]);
  });
});

describe('patterns by columns', () => {
  it('come back as they were', () => {
    const patterns = [
      { topic: 0, needs: [], not: [], yields: false },
      { topic: 2, needs: [[4, 0]], not: [], yields: false },
      { topic: 2, needs: [[4, 0]], not: [], yields: true },
      { topic: NO_TOPIC, needs: [[4, 0]], not: [[1, 2]], yields: false },
    ];
    const { topicOf, conditionsOf } = readPatterns(writePatterns(patterns));
    const all = [0, 1, 2, 3].map((pattern) => ({ topic: topicOf(pattern), ...conditionsOf(pattern) }));
    expect(all).toEqual(patterns);
  });
});
