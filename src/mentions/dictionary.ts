import { foldedWord, hashOf, isDigit, type Word } from './words';

/** The words that patterns know. */
export interface Dictionary {
  /** Numbers of all entries that a word of the text answers to; the same empty list for every unknown word. */
  entriesOf(text: string, word: Word): readonly number[];
  /** What the start of a sentence answers to. */
  readonly sentenceStart: readonly number[];
}

interface NumberRange {
  readonly entry: number;
  readonly least: number;
  readonly most: number;
}

export const RANGE_SIGN = '..';
export const SENTENCE_START = '^';
const NOTHING: readonly number[] = [];
const DIGITS = /^\d+$/;

const add = (map: Map<string, number[]>, letters: string, entry: number): void => {
  const entries = map.get(letters);
  if (entries) entries.push(entry);
  else map.set(letters, [entry]);
};

/** Numbers the words by their place in the list. */
export const createDictionary = (words: readonly string[]): Dictionary => {
  const inAnyCase = new Map<string, number[]>();
  const withCapital = new Map<string, number[]>();
  const hashes = new Set<number>();
  const ranges: NumberRange[] = [];
  for (const [entry, word] of words.entries()) {
    const letters = word.toLowerCase();
    const [least, most] = word.split(RANGE_SIGN);
    if (most !== undefined) ranges.push({ entry, least: Number(least), most: Number(most) });
    else {
      add(letters === word ? inAnyCase : withCapital, letters, entry);
      hashes.add(hashOf(letters));
    }
  }

  const startsWithCapital = (text: string, start: number): boolean => {
    const first = text.charAt(start);
    return first !== first.toLowerCase();
  };

  const rangesOf = (letters: string): readonly number[] => {
    const value = Number(letters);
    return ranges.filter(({ least, most }) => value >= least && value <= most).map(({ entry }) => entry);
  };

  const entriesOf = (text: string, word: Word): readonly number[] => {
    const known = hashes.has(word.hash);
    const mayBeNumber = ranges.length > 0 && isDigit(text.charCodeAt(word.start));
    if (!known && !mayBeNumber) return NOTHING;
    const letters = foldedWord(text, word.start, word.end);
    const found = inAnyCase.get(letters) ?? NOTHING;
    const capital = startsWithCapital(text, word.start) ? (withCapital.get(letters) ?? NOTHING) : NOTHING;
    const numbers = DIGITS.test(letters) ? rangesOf(letters) : NOTHING;
    return capital.length + numbers.length === 0 ? found : [...found, ...capital, ...numbers];
  };

  return { entriesOf, sentenceStart: inAnyCase.get(SENTENCE_START) ?? NOTHING };
};
