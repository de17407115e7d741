import { describe, expect, it } from 'vitest';
import { dictionaryInParts } from '../../../src/mentions/dictionary';
import { atOnce } from '../../../src/mentions/parts';
import { createTokenizer } from '../../../src/mentions/tokens';

const dictionaryOf = (words: readonly string[]) => atOnce(dictionaryInParts(words));

const tokenize = createTokenizer(
  dictionaryOf(['jan', 'Parler', 'parler', '1900..2020', '^']),
  new Set(['jan', 'rep']),
);

/** The text's sentences, from the first word to the last. */
const sentencesOf = (text: string): readonly string[] => {
  const { starts, ends, sentences } = tokenize(text);
  return [...new Set(sentences)].map((sentence) =>
    text.slice(starts[sentences.indexOf(sentence)], ends[sentences.lastIndexOf(sentence)]),
  );
};

describe('the tokenizer', () => {
  it.each([
    ['It fell. Then it rose.', ['It fell', 'Then it rose']],
    ['“It fell.” Then it rose', ['It fell', 'Then it rose']],
    ['Why? Nobody knows! Yet', ['Why', 'Nobody knows', 'Yet']],
    ['On Jan. 6 they came', ['On Jan. 6 they came']],
    ['Rep. Smith spoke', ['Rep. Smith spoke']],
    ['Donald J. Trump spoke', ['Donald J. Trump spoke']],
    ['the U.S. Capitol', ['the U.S. Capitol']],
    ['It ended in 2021. Then', ['It ended in 2021', 'Then']],
    ['at 5.30 it began. and went on', ['at 5.30 it began. and went on']],
    ['Title | Paper', ['Title', 'Paper']],
    ['One\n\ntwo', ['One', 'two']],
    ['One\ntwo', ['One\ntwo']],
  ])('splits %j into sentences', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('opens each sentence with a token of no length', () => {
    const { starts, ends, opens } = tokenize('Up. Down');
    expect(opens).toEqual([true, false, true, false]);
    expect(starts).toEqual([0, 0, 4, 4]);
    expect(ends).toEqual([0, 2, 4, 8]);
  });

  it('drops the s of a possessive, whichever the apostrophe', () => {
    expect(tokenize("Parler's").starts).toEqual([0, 0]);
    expect(tokenize('Parler’s app').starts).toEqual([0, 0, 9]);
    expect(tokenize('Parler s').starts).toEqual([0, 0, 7]);
  });

  it.each([
    ['one; two', [0, 0, 1]],
    ['one: two', [0, 0, 1]],
    ['at 11:59', [0, 0, 0, 0]],
    ['one, two', [0, 0, 0]],
    ['one; two. Three', [0, 0, 1, 2, 2]],
  ])('numbers the stretches of %j by semicolons, colons and sentences', (text, stretches) => {
    expect(tokenize(text).stretches).toEqual(stretches);
  });

  it.each([
    ['one, two', [0, 0, 1]],
    ['one – two—three', [0, 0, 1, 2]],
    ['1,000 one-two', [0, 0, 0, 0, 0]],
    ['jan 6, 2021, one', [0, 0, 0, 0, 0]],
    ['jan 6, one', [0, 0, 0, 1]],
    ['one. Two', [0, 0, 1, 1]],
  ])('numbers the clauses of %j by commas, dashes and sentences', (text, clauses) => {
    expect(tokenize(text).clauses).toEqual(clauses);
  });

  it('knows any word with a capital where a pattern asks for one', () => {
    const withNames = createTokenizer(dictionaryOf(['jan', 'A..Z']), new Set());
    expect(withNames('jan Jan Manila manila Île 12').entries.slice(1)).toEqual([
      [0],
      [0, 1],
      [1],
      [],
      [1],
      [],
    ]);
  });

  it('tells which entries a word answers to', () => {
    const { entries } = tokenize('jan Parler parler PARLER 1999 2021 other');
    expect(entries.slice(1).map((numbers) => [...numbers].sort())).toEqual([
      [0],
      [1, 2],
      [2],
      [1, 2],
      [3],
      [],
      [],
    ]);
  });
});
