import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { tableText } from '../../../../scripts/build/table-text';
import { type MatcherTable, NO_TOPIC } from '../../../../src/mentions/table';
import { shippedTable } from '../../mentions/shipped';

const readBack = (table: MatcherTable): unknown =>
  JSON.parse(String(runInNewContext(`JSON.stringify(${tableText(table)})`)));

describe('the table as the text of an expression', () => {
  it("gives the table back but for the decoys' sources", () => {
    const patterns = shippedTable.patterns.map((pattern) =>
      pattern.topic === NO_TOPIC ? { ...pattern, source: '' } : pattern,
    );
    expect(patterns).not.toEqual(shippedTable.patterns);
    expect(readBack(shippedTable)).toEqual({ ...shippedTable, patterns });
  });

  it('gives back brackets in a pattern, quotation marks, and a way of one step', () => {
    const table = {
      ...shippedTable,
      terms: ['riot', 'mob'],
      patterns: [
        { topic: 1, source: 'mob ..2 [riot]', ways: [[1, 2, 1, 2, 0]], needs: [[4, 0]], not: [] },
        { topic: 0, source: '"riot"', ways: [[0, 1, 0]], needs: [], not: [] },
      ],
    };
    expect(readBack(table)).toEqual(table);
  });
});
