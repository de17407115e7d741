import { describe, expect, it } from 'vitest';
import { isReached, type Outcome, tableOf } from '../../../../scripts/bench/outcome';

const outcome = (value: number, goal?: Outcome['goal']): Outcome => ({
  browser: 'Chromium',
  section: 'scan',
  what: 'against the limit',
  value,
  unit: 'x',
  ...(goal ? { goal } : {}),
});

describe('isReached', () => {
  it('compares with the goal', () => {
    expect(isReached(outcome(4, { atMost: 4 }))).toBe(true);
    expect(isReached(outcome(4.1, { atMost: 4 }))).toBe(false);
    expect(isReached(outcome(300, { atLeast: 300 }))).toBe(true);
    expect(isReached(outcome(299, { atLeast: 300 }))).toBe(false);
  });

  it('takes a figure that could not be measured for a miss', () => {
    expect(isReached(outcome(Number.NaN, { atMost: 4 }))).toBe(false);
  });

  it('is content where there is no goal', () => {
    expect(isReached(outcome(12))).toBe(true);
  });
});

describe('tableOf', () => {
  it('has a line for each figure, with its goal and what came of it', () => {
    const lines = tableOf([outcome(2.345, { atMost: 4 }), outcome(212.6)]).split('\n');
    expect(lines.slice(2)).toEqual([
      '| Chromium | scan | against the limit | 2.35 x | at most 4 | reached |',
      '| Chromium | scan | against the limit | 213 x |  |  |',
    ]);
  });
});
