import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../../../src/mentions/compile/parse';
import { PatternError } from '../../../../src/mentions/compile/problems';

/** What is wrong with a pattern, with a sign under the place. */
const faultOf = (source: string): string => {
  try {
    parsePattern(source);
  } catch (error) {
    if (error instanceof PatternError) return `${error.position}: ${error.message}`;
  }
  return 'no fault';
};

describe('parsePattern', () => {
  it('reads every kind of part with its position', () => {
    expect(parsePattern('^ {amazon} ..6 [pull~v <1..31>] the? <A..Z>')).toEqual([
      { kind: 'start', position: 0 },
      { kind: 'term', name: 'amazon', position: 2 },
      { kind: 'gap', most: 6, position: 11 },
      { kind: 'open', position: 15 },
      { kind: 'word', letters: 'pull', endings: 'v', position: 16 },
      { kind: 'numbers', least: 1, most: 31, position: 23 },
      { kind: 'close', position: 30 },
      {
        kind: 'group',
        options: [[{ kind: 'word', letters: 'the', endings: null, position: 32 }], []],
        endings: null,
        position: 32,
      },
      { kind: 'name', position: 37 },
    ]);
  });

  it('reads alternatives and their endings', () => {
    expect(parsePattern('(kick|boot)(ed|ing)')).toMatchObject([
      { kind: 'group', options: [[{ letters: 'kick' }], [{ letters: 'boot' }]], endings: ['ed', 'ing'] },
    ]);
    expect(parsePattern('drop(|s|ped)')).toMatchObject([{ letters: 'drop', endings: ['', 's', 'ped'] }]);
  });

  it.each([
    ['', '0: Words are missing here'],
    ['a (b|)', '5: Words are missing here'],
    ['a (b', '2: This parenthesis is never closed'],
    ['a b)', '3: No parenthesis is open here'],
    ['a|b', '1: "|" stands in parentheses'],
    ['{amazon', '0: This brace is never closed'],
    ['{Amazon}', '0: A term has a name of small letters, digits and "_" between braces'],
    ['a ..0 b', '2: A gap is ".." and a number from 1 to 16'],
    ['a ..17 b', '2: A gap is ".." and a number from 1 to 16'],
    ['a .. b', '2: A gap is ".." and a number from 1 to 16'],
    ['a ..3? b', '5: A gap may be empty anyway: leave the question mark out'],
    ['<9..1>', '0: The first number of a range is the smaller one'],
    ['<1900>', '0: A range of numbers is written <1900..2020>'],
    ['a([b])', '1: A space is missing here'],
    ['a ([b])', '3: A bracket cannot stand in parentheses'],
    ['a [b]?', '5: A bracket cannot be left out'],
    ['a {b}{c}', '5: A space is missing here'],
    ['a > b', '2: ">" has no meaning here'],
    [`${'('.repeat(9)}a${')'.repeat(9)}`, '8: More than 8 parentheses within one another'],
    ['a'.repeat(1001), '1000: Longer than 1000 characters'],
  ])('says what is wrong with %j, and where', (source, fault) => {
    expect(faultOf(source)).toBe(fault);
  });
});
