import { describe, expect, it } from 'vitest';
import { createPairMap } from '../../../src/mentions/pair-map';

describe('createPairMap', () => {
  it('keeps the value of each pair', () => {
    const side = 40;
    const map = createPairMap(side * side);
    for (let first = 0; first < side; first += 1)
      for (let second = 0; second < side; second += 1) map.set(first, second, first * side + second);
    for (let first = 0; first < side; first += 1)
      for (let second = 0; second < side; second += 1)
        expect(map.get(first, second)).toBe(first * side + second);
    expect(map.get(side, 0)).toBe(-1);
    expect(map.get(0, side)).toBe(-1);
  });

  it('takes a new value for a known pair, and may be empty', () => {
    const map = createPairMap(1);
    map.set(3, 4, 5);
    map.set(3, 4, 6);
    expect(map.get(3, 4)).toBe(6);
    expect(createPairMap(0).get(0, 0)).toBe(-1);
  });
});
