import type { InParts } from './parts';
import { foldedWord, hashOf, isDigit, isWord, type Word } from './words';

/** The words that patterns know. */
export interface Dictionary {
  /** Numbers of all entries that a word of the text answers to: the same list for the same entries, an empty one for every unknown word. */
  entriesOf(text: string, word: Word): readonly number[];
  /** What the start of a sentence answers to. */
  readonly sentenceStart: readonly number[];
}

interface NumberRange {
  readonly entry: number;
  readonly least: number;
  readonly most: number;
}

/** The entries of a word, in capitals and small letters. */
interface Lists {
  readonly inAnyCase: readonly number[];
  /** What the word answers to with a capital. */
  readonly withCapital: readonly number[];
}

export const RANGE_SIGN = '..';
export const SENTENCE_START = '^';
/** Stands for any word with a capital. */
export const ANY_NAME = 'A..Z';
const NOTHING: readonly number[] = [];
const DIGITS = /^\d+$/;
const ASCII_END = 128;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;

/** Slots for each word: half of them stay free, so that a search ends soon. */
const ROOM = 2;
const HIGH_BITS = 15;
const FREE = -1;

/** Well under a millisecond of work. */
const WORDS_PER_PART = 256;

/**
 * The places at which words are looked for by their hash, and no object for any of them: with one for each word, the dictionary
 * of 100,000 phrases took 44 MB.
 */
const createPlaces = (words: readonly string[]) => {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, words.length) * ROOM));
  /** For each slot the last entry of its letters, and for each entry the one before of the same letters, or `FREE`. */
  const slots = new Int32Array(size).fill(FREE);
  const before = new Int32Array(words.length).fill(FREE);
  const hashes = new Int32Array(words.length);

  const lettersOf = (entry: number): string => (words[entry] as string).toLowerCase();

  /** The slot of a word, or the free one where it would stand. */
  const slotOf = (text: string, { start, end, hash }: Word): number => {
    let slot = (hash ^ (hash >>> HIGH_BITS)) & (size - 1);
    for (; slots[slot] !== FREE; slot = (slot + 1) & (size - 1)) {
      const entry = slots[slot] as number;
      if (hashes[entry] === hash && isWord(text, start, end, lettersOf(entry))) break;
    }
    return slot;
  };

  return {
    /** The last entry of a word's letters, or `FREE`. */
    find: (text: string, word: Word): number => slots[slotOf(text, word)] as number,
    add: (entry: number): void => {
      const letters = lettersOf(entry);
      const hash = hashOf(letters);
      const slot = slotOf(letters, { start: 0, end: letters.length, hash });
      hashes[entry] = hash;
      before[entry] = slots[slot] as number;
      slots[slot] = entry;
    },
    listsOf: (last: number, names: readonly number[]): Lists => {
      const all: number[] = [];
      for (let entry = last; entry !== FREE; entry = before[entry] as number) all.push(entry);
      return {
        inAnyCase: all.filter((entry) => words[entry] === lettersOf(entry)),
        withCapital: [...all, ...names],
      };
    },
  };
};

const startsWithCapital = (text: string, start: number): boolean => {
  const code = text.charCodeAt(start);
  if (code < ASCII_END) return code >= CAPITAL_A && code <= CAPITAL_Z;
  const first = text.charAt(start);
  return first !== first.toLowerCase();
};

/** Numbers the words by their place in the list; a part is some hundred words. */
export function* dictionaryInParts(words: readonly string[]): InParts<Dictionary> {
  const places = createPlaces(words);
  const ranges: NumberRange[] = [];
  const names: number[] = [];
  let sentenceStart = NOTHING;
  for (const [entry, word] of words.entries()) {
    if (word === ANY_NAME) names.push(entry);
    else if (word === SENTENCE_START) sentenceStart = [entry];
    else if (word.includes(RANGE_SIGN)) {
      const [least, most] = word.split(RANGE_SIGN);
      ranges.push({ entry, least: Number(least), most: Number(most) });
    } else places.add(entry);
    if (entry % WORDS_PER_PART === 0) yield;
  }
  const unknown: Lists = { inAnyCase: NOTHING, withCapital: names };
  /** The lists of the words that texts had, by their last entry. */
  const known = new Map<number, Lists>();

  const listsOf = (last: number): Lists => {
    const lists = known.get(last) ?? places.listsOf(last, names);
    known.set(last, lists);
    return lists;
  };

  /** The lists with ranges in them, by what they hold. */
  const withRanges = new Map<string, readonly number[]>();

  const withRangesOf = (found: readonly number[], value: number): readonly number[] => {
    const fitting = ranges.filter(({ least, most }) => value >= least && value <= most);
    const entries = [...found, ...fitting.map(({ entry }) => entry)];
    const key = entries.join();
    const known = withRanges.get(key) ?? entries;
    withRanges.set(key, known);
    return known;
  };

  const entriesOf = (text: string, word: Word): readonly number[] => {
    const last = places.find(text, word);
    const lists = last === FREE ? unknown : listsOf(last);
    if (startsWithCapital(text, word.start)) return lists.withCapital;
    if (ranges.length === 0 || !isDigit(text.charCodeAt(word.start))) return lists.inAnyCase;
    const letters = foldedWord(text, word.start, word.end);
    return DIGITS.test(letters) ? withRangesOf(lists.inAnyCase, Number(letters)) : lists.inAnyCase;
  };

  return { entriesOf, sentenceStart };
}
