import { describe, expect, it } from 'vitest';
import { chooseLongest } from '../../../src/mentions/choose';

const claim = (start: number, end: number, order = 0) => ({ start, end, order });

describe('chooseLongest', () => {
  it('keeps claims that do not touch, in order of start', () => {
    expect(chooseLongest([claim(8, 9), claim(0, 3), claim(3, 5)])).toEqual([
      claim(0, 3),
      claim(3, 5),
      claim(8, 9),
    ]);
  });

  it('prefers the longer of two that overlap, at either edge or inside', () => {
    expect(chooseLongest([claim(0, 4), claim(3, 9)])).toEqual([claim(3, 9)]);
    expect(chooseLongest([claim(0, 6), claim(5, 9)])).toEqual([claim(0, 6)]);
    expect(chooseLongest([claim(2, 4), claim(0, 9)])).toEqual([claim(0, 9)]);
  });

  it('prefers the first of two equally long ones, then the one of lower order', () => {
    expect(chooseLongest([claim(2, 5), claim(0, 3)])).toEqual([claim(0, 3)]);
    expect(chooseLongest([claim(0, 3, 2), claim(0, 3, 1)])).toEqual([claim(0, 3, 1)]);
  });

  it('keeps one claim, and none', () => {
    expect(chooseLongest([claim(1, 2)])).toEqual([claim(1, 2)]);
    expect(chooseLongest([])).toEqual([]);
  });
});
