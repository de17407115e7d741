import { describe, expect, it } from 'vitest';
import { patternInWords } from '../../../src/card/pattern-words';

describe('a pattern in words', () => {
  it.each([
    ['{ferry} ..12 {strike_noun}', 'ferry … strike'],
    [
      '(the|this) (walk~s|strike) ..1 (on|of)? ..2 {new_year}',
      'the / this walk / strike … on / of … new year',
    ],
    ['{ferry} ..9 [{stopped} ..5 {crew}]', 'ferry … stopped … crew'],
    ['ferry strike', 'ferry strike'],
  ])('%s: %s', (pattern, words) => {
    expect(patternInWords(pattern)).toBe(words);
  });
});
