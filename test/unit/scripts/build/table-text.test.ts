import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { tableText } from '../../../../scripts/build/table-text';
import { shippedTable } from '../../mentions/shipped';

describe('the table as the text of an expression', () => {
  it('gives the table back', () => {
    const again: unknown = runInNewContext(`JSON.stringify(${tableText(shippedTable)})`);
    expect(JSON.parse(String(again))).toEqual(JSON.parse(JSON.stringify(shippedTable)));
  });

  it('gives back brackets in a pattern, and a way of one step', () => {
    const table = {
      ...shippedTable,
      terms: ['riot', 'mob'],
      patterns: [
        { topic: -1, source: 'mob ..2 [riot]', ways: [[1, 2, 1, 2, 0]], needs: [[4, 0]], not: [] },
        { topic: 0, source: '"riot"', ways: [[0, 1, 0]], needs: [], not: [] },
      ],
    };
    expect(JSON.parse(String(runInNewContext(`JSON.stringify(${tableText(table)})`)))).toEqual(
      JSON.parse(JSON.stringify(table)),
    );
  });
});
