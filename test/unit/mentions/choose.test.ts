import { describe, expect, it } from 'vitest';
import { chooseLongest, choosePlainest } from '../../../src/mentions/choose';

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

describe('choosePlainest', () => {
  const at = (start: number, end: number, yields: boolean, topic = 0, sentence = 0) => ({
    ...claim(start, end),
    yields,
    topic,
    sentence,
    leaps: false,
    strays: false,
  });
  const leaping = (start: number, end: number, topic = 0) => ({
    ...at(start, end, false, topic),
    leaps: true,
  });
  const straying = (start: number, end: number, topic = 0) => ({
    ...at(start, end, false, topic),
    strays: true,
  });

  it('leaves out what yields beside a claim of its topic and sentence that does not, on either side', () => {
    expect(choosePlainest([at(0, 3, true), at(5, 9, false)])).toEqual([at(5, 9, false)]);
    expect(choosePlainest([at(0, 3, false), at(5, 9, true)])).toEqual([at(0, 3, false)]);
  });

  it('gives way to a shorter one that it overlaps', () => {
    expect(choosePlainest([at(0, 6, true), at(4, 8, false)])).toEqual([at(4, 8, false)]);
  });

  it('does not give way to a claim that lost to a longer one itself', () => {
    const decoy = at(4, 12, false, -1);
    expect(choosePlainest([at(0, 3, true), at(5, 9, false), decoy])).toEqual([at(0, 3, true), decoy]);
  });

  it.each([
    ['another topic', at(5, 9, false, 1)],
    ['another sentence', at(5, 9, false, 0, 1)],
    ['another that yields', at(5, 9, true)],
  ])('keeps what yields beside %s', (_beside, other) => {
    expect(choosePlainest([at(0, 3, true), other])).toEqual([at(0, 3, true), other]);
  });

  it('leaves out what leaps where it overlaps a shorter one of its topic that does not, at any place of it', () => {
    expect(choosePlainest([leaping(0, 9), at(0, 3, false)])).toEqual([at(0, 3, false)]);
    expect(choosePlainest([leaping(0, 9), at(4, 6, false)])).toEqual([at(4, 6, false)]);
    expect(choosePlainest([leaping(0, 9), at(8, 12, false)])).toEqual([at(8, 12, false)]);
  });

  it.each([
    ['another topic', at(2, 5, false, 1)],
    ['a decoy', at(2, 5, false, -1)],
    ['another that leaps', leaping(2, 5)],
  ])('keeps what leaps over %s', (_over, other) => {
    expect(choosePlainest([leaping(0, 9), other])).toEqual([leaping(0, 9)]);
  });

  it('leaves out what leaps beside one of its topic and sentence that does not', () => {
    expect(choosePlainest([leaping(0, 4), at(5, 9, false)])).toEqual([at(5, 9, false)]);
    expect(choosePlainest([leaping(0, 4), at(5, 9, false, 0, 1)])).toEqual([
      leaping(0, 4),
      at(5, 9, false, 0, 1),
    ]);
  });

  it('keeps what leaps beside one that lost to a longer one itself', () => {
    const name = at(8, 20, false, 1);
    expect(choosePlainest([leaping(0, 7), at(5, 9, false), name])).toEqual([leaping(0, 7), name]);
  });

  it('lets what yields give way to what leaps', () => {
    expect(choosePlainest([leaping(0, 4), at(5, 9, true)])).toEqual([leaping(0, 4)]);
  });

  it('leaves out what strays where it overlaps one of its topic that does not, be it one that yields', () => {
    expect(choosePlainest([straying(0, 9), at(7, 12, false)])).toEqual([at(7, 12, false)]);
    expect(choosePlainest([straying(0, 9), at(0, 3, true)])).toEqual([at(0, 3, true)]);
    expect(choosePlainest([straying(0, 9), at(4, 6, false), at(2, 3, false, 1)])).toEqual([
      at(2, 3, false, 1),
      at(4, 6, false),
    ]);
  });

  it.each([
    ['beside one of its topic', at(9, 12, false), [straying(0, 9), at(9, 12, false)]],
    ['over one of another topic', at(2, 5, false, 1), [straying(0, 9)]],
    ['over another that strays', straying(2, 5), [straying(0, 9)]],
  ])('keeps what strays %s', (_where, other, kept) => {
    expect(choosePlainest([straying(0, 9), other])).toEqual(kept);
  });

  it('keeps what strays over one that lost to a longer one itself, and a decoy that strays', () => {
    const name = at(8, 20, false, 1);
    expect(choosePlainest([straying(0, 8), at(6, 9, false), name])).toEqual([straying(0, 8), name]);
    expect(choosePlainest([straying(0, 9, -1), at(2, 5, false, -1)])).toEqual([straying(0, 9, -1)]);
  });
});
