import { describe, expect, it } from 'vitest';
import { createGate } from '../../../src/mentions/gate';

describe('createGate', () => {
  const { mayHold } = createGate(['parler', 'capitol', '1/6']);

  it.each([
    'Parler',
    'on PARLER.',
    'the Par\u00adler app',
    'Parler’s',
    'at the Capitol-like dome',
    'on 1/6, he said',
  ])('lets %j through', (text) => {
    expect(mayHold(text)).toBe(true);
  });

  it.each(['', 'parlers', 'capitols', 'a parlerlike app', '1/60', '11/6', 'Nothing of the kind.'])(
    'stops %j',
    (text) => {
      expect(mayHold(text)).toBe(false);
    },
  );

  it('stops everything where no word is a trigger', () => {
    expect(createGate([]).mayHold('Parler')).toBe(false);
  });
});
