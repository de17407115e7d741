import { describe, expect, it } from 'vitest';
import { foldedWord, hashOf, nextWord } from '../../../src/mentions/words';

/** Every word of a text, folded, with its offsets. */
const wordsOf = (text: string) => {
  const word = { start: 0, end: 0, hash: 0 };
  const found: { word: string; start: number; end: number }[] = [];
  for (let from = 0; nextWord(text, from, word); from = word.end) {
    const folded = foldedWord(text, word.start, word.end);
    expect(word.hash).toBe(hashOf(folded));
    found.push({ word: folded, start: word.start, end: word.end });
  }
  return found;
};
const lettersOf = (text: string): readonly string[] => wordsOf(text).map(({ word }) => word);

describe('nextWord', () => {
  it.each([
    ['PARLER, Amazon', ['parler', 'amazon']],
    ['take-down “Parler’s”', ['take', 'down', 'parler', 's']],
    ['the U.S. Capitol', ['the', 'us', 'capitol']],
    ['D.C. and the F.B.I.', ['dc', 'and', 'the', 'fbi']],
    ['It ended. So it did', ['it', 'ended', 'so', 'it', 'did']],
    ['on 1/6 and 01/06/2021', ['on', '1/6', 'and', '01/06/2021']],
    ['6.1.2021', ['6.1.2021']],
    ['Twitter/Parler and/or', ['twitter', 'parler', 'and', 'or']],
    ['a/1 1/a', ['a', '1', '1', 'a']],
    ['J6 6th', ['j6', '6th']],
    ['réseau PRIVÉ', ['réseau', 'privé']],
    ['Ｐａｒｌｅｒ', ['parler']],
    ['Парлер, 東京のParlerは', ['парлер', 'parler']],
    ['\u{1f525}Parler\u{1f525}', ['parler']],
    ['', []],
    [' … — ', []],
  ])('splits %j', (text, words) => {
    expect(lettersOf(text)).toEqual(words);
  });

  it('takes a letter beyond the basic plane as part of the word', () => {
    expect(lettersOf('Parler\u{10428}')).not.toContain('parler');
  });

  it('passes over what nobody sees, and tells the offsets of what stands there', () => {
    expect(wordsOf('a Par\u00adler\u200b app')).toEqual([
      { word: 'a', start: 0, end: 1 },
      { word: 'parler', start: 2, end: 9 },
      { word: 'app', start: 11, end: 14 },
    ]);
  });

  it('parts words at a no-break space and at a line break', () => {
    expect(lettersOf('Jan.\u00a06\nriot')).toEqual(['jan', '6', 'riot']);
  });

  it('leaves the word as it was where there is none', () => {
    const word = { start: 1, end: 2, hash: 3 };
    expect(nextWord('abc  ', 3, word)).toBe(false);
    expect(word).toEqual({ start: 1, end: 2, hash: 3 });
  });
});
