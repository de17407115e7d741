import { describe, expect, it } from 'vitest';
import { fittedExponent, median, sum } from '../../../../scripts/bench/statistics';

describe('median', () => {
  it('is the middle value, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([7])).toBe(7);
  });

  it('is no number where there are none', () => {
    expect(median([])).toBeNaN();
  });
});

describe('sum', () => {
  it('adds up', () => {
    expect(sum([1, 2, 3])).toBe(6);
    expect(sum([])).toBe(0);
  });
});

describe('fittedExponent', () => {
  const sizes = [10, 100, 1000, 10_000];

  it.each([0.5, 1, 2])('finds the exponent %d', (exponent) => {
    expect(fittedExponent(sizes.map((size) => [size, 3 * size ** exponent]))).toBeCloseTo(exponent, 10);
  });

  it('lies between where the points do not agree', () => {
    const fitted = fittedExponent([
      [10, 10],
      [100, 100],
      [1000, 2000],
    ]);
    expect(fitted).toBeGreaterThan(1);
    expect(fitted).toBeLessThan(1.3);
  });
});
