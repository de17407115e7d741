import { describe, expect, it } from 'vitest';
import { classify, fold } from '../../../src/mentions/characters';

describe('fold', () => {
  it('says of every unit what Unicode says of it', () => {
    const units = Array.from({ length: 0x10000 }, (_none, code) => code);
    expect(units.filter((code) => fold(code) !== classify(code))).toEqual([]);
  });
});
