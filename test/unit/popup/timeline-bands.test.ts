import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../src/facts/timeline';
import { bandsOf } from '../../../src/popup/timeline-bands';
import { claim, event } from '../ui/samples';

const strike = { ...claim, id: 'strike' };
const weekend = {
  ...claim,
  id: 'weekend',
  date: { ...claim.date, precision: 'interval', edtf: '2021-01-09/2021-01-10' },
} as typeof claim;

describe('the bands of the picture', () => {
  it('draw intervals over the same days as one', () => {
    const bands = bandsOf(timelineOf([claim, weekend, strike, event]));
    expect(bands.map(({ date, facts }) => [date, facts.map(({ id }) => id)])).toEqual([
      ['2021-01-06/2021-01-11', ['pay', 'strike']],
      ['2021-01-09/2021-01-10', ['weekend']],
    ]);
  });

  it('say where among the days they begin and end', () => {
    expect(bandsOf(timelineOf([claim, weekend]))).toMatchObject([
      { first: 0, last: 5, span: { first: '2021-01-06', last: '2021-01-11' } },
      { first: 3, last: 4 },
    ]);
  });

  it('are none where every date is a day', () => {
    expect(bandsOf(timelineOf([event]))).toEqual([]);
  });
});
