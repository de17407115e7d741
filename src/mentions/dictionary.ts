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
/** Stands for any word with a capital. */
export const ANY_NAME = 'A..Z';
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
  let names = NOTHING;
  for (const [entry, word] of words.entries()) {
    const letters = word.toLowerCase();
    const [least, most] = word.split(RANGE_SIGN);
    if (word === ANY_NAME) names = [entry];
    else if (most !== undefined) ranges.push({ entry, least: Number(least), most: Number(most) });
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

  const knownEntriesOf = (
    text: string,
    { start, end }: Word,
    named: readonly number[],
  ): readonly number[] => {
    const letters = foldedWord(text, start, end);
    const found = inAnyCase.get(letters) ?? NOTHING;
    const capital = startsWithCapital(text, start) ? (withCapital.get(letters) ?? NOTHING) : NOTHING;
    const numbers = DIGITS.test(letters) ? rangesOf(letters) : NOTHING;
    if (capital.length + numbers.length + named.length === 0) return found;
    return [...found, ...capital, ...numbers, ...named];
  };

  const entriesOf = (text: string, word: Word): readonly number[] => {
    const named = names.length > 0 && startsWithCapital(text, word.start) ? names : NOTHING;
    const mayBeNumber = ranges.length > 0 && isDigit(text.charCodeAt(word.start));
    return hashes.has(word.hash) || mayBeNumber ? knownEntriesOf(text, word, named) : named;
  };

  return { entriesOf, sentenceStart: inAnyCase.get(SENTENCE_START) ?? NOTHING };
};
