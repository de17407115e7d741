import { describe, expect, it } from 'vitest';
import { createPageGate } from '../../../src/mentions/page-gate';

const { gate, opens } = createPageGate([['parler matze'], ['jan january', '6 6th'], ['floor', 'mob']]);

describe('createPageGate', () => {
  it.each([
    'Parler was back.',
    'JOHN MATZE',
    'On 6 January',
    'January 6th',
    'Jan. 4, 5 and 6',
    'A mob reached the floor.',
  ])('is opened by %j', (text) => {
    expect(opens(text)).toBe(true);
    expect(gate.mayHold(text)).toBe(true);
  });

  it.each(['', 'In January the floor was laid.', 'Gate 6', 'On 16 January', 'A mob of 6'])(
    'stays closed to %j',
    (text) => {
      expect(opens(text)).toBe(false);
    },
  );

  it('looks for texts by the first words of each pair alone', () => {
    expect(gate.mayHold('In January')).toBe(true);
    expect(gate.mayHold('A mob of 6')).toBe(false);
  });

  it('stays closed where nothing can be a mention', () => {
    const nothing = createPageGate([]);
    expect(nothing.opens('Parler')).toBe(false);
    expect(nothing.gate.mayHold('Parler')).toBe(false);
  });
});
