import { describe, expect, it } from 'vitest';
import { FIRST_VIEW } from '../../../src/popup/state';
import { placeAfter, type TopicRow, topicRows } from '../../../src/popup/topic-rows';
import { defaults, place, ready, stored } from './samples';

const ferryRow = (visited: number | null): TopicRow => {
  const view = { ...FIRST_VIEW, visited: visited === null ? {} : { ferry: visited } };
  const [row] = topicRows({ ...ready, view });
  if (row === undefined) throw new Error('the sample pack has a first topic');
  return row;
};

describe('the topics of a page', () => {
  it('come in the order of the pack, each with its own mentions across frames', () => {
    const rows = topicRows(ready);
    expect(rows.map(({ topic }) => topic.id)).toEqual(['ferry', 'harbour']);
    expect(rows.map(({ mentions }) => mentions.map(({ frame, id }) => [frame, id]))).toEqual([
      [
        [0, 0],
        [0, 2],
        [3, 0],
      ],
      [[0, 1]],
    ]);
  });

  it('are there without mentions where the page is not marked', () => {
    const rows = topicRows({ ...ready, page: { kind: 'unknown-site', place } });
    expect(rows.map(({ mentions }) => mentions.length)).toEqual([0, 0]);
  });

  it('know which is switched off', () => {
    const settings = { ...defaults, topicsOff: ['harbour'] };
    const rows = topicRows({ ...ready, stored: { ...stored, settings } });
    expect(rows.map(({ on }) => on)).toEqual([true, false]);
  });

  it('forget the mention gone to once the page has fewer', () => {
    expect(ferryRow(2).visited).toBe(2);
    expect(ferryRow(3).visited).toBeNull();
  });

  it('list nothing where there is nothing to list', () => {
    const view = { ...FIRST_VIEW, listed: 'ferry' };
    expect(topicRows({ ...ready, view })[0]?.listed).toBe(true);
    expect(topicRows({ ...ready, view, page: { kind: 'no-page' } })[0]?.listed).toBe(false);
  });
});

describe('a step from mention to mention', () => {
  it('begins at the first, or at the last when going back', () => {
    expect(placeAfter(ferryRow(null), 1)).toBe(0);
    expect(placeAfter(ferryRow(null), -1)).toBe(2);
  });

  it('goes on from the last to the first, and back', () => {
    expect(placeAfter(ferryRow(1), 1)).toBe(2);
    expect(placeAfter(ferryRow(2), 1)).toBe(0);
    expect(placeAfter(ferryRow(0), -1)).toBe(2);
  });
});
