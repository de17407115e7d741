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

/** Entries of the same letters. */
interface Known {
  readonly letters: string;
  readonly hash: number;
  readonly inAnyCase: number[];
  /** What a word with a capital answers to. */
  readonly withCapital: number[];
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

/** The places at which words are looked for by their hash. */
const createPlaces = (words: number) => {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, words) * ROOM));
  const slots = new Int32Array(size).fill(FREE);
  const known: Known[] = [];

  /** The slot of a word, or the free one where it would stand. */
  const slotOf = (text: string, { start, end, hash }: Word): number => {
    let slot = (hash ^ (hash >>> HIGH_BITS)) & (size - 1);
    for (; slots[slot] !== FREE; slot = (slot + 1) & (size - 1)) {
      const one = known[slots[slot] as number] as Known;
      if (one.hash === hash && isWord(text, start, end, one.letters)) break;
    }
    return slot;
  };

  return {
    known,
    find: (text: string, word: Word): Known | undefined => {
      const number = slots[slotOf(text, word)] as number;
      return number === FREE ? undefined : known[number];
    },
    add: (letters: string): Known => {
      const hash = hashOf(letters);
      const slot = slotOf(letters, { start: 0, end: letters.length, hash });
      if (slots[slot] === FREE)
        slots[slot] = known.push({ letters, hash, inAnyCase: [], withCapital: [] }) - 1;
      return known[slots[slot] as number] as Known;
    },
  };
};

const startsWithCapital = (text: string, start: number): boolean => {
  const code = text.charCodeAt(start);
  if (code < ASCII_END) return code >= CAPITAL_A && code <= CAPITAL_Z;
  const first = text.charAt(start);
  return first !== first.toLowerCase();
};

/** Numbers the words by their place in the list. */
export const createDictionary = (words: readonly string[]): Dictionary => {
  const places = createPlaces(words.length);
  const ranges: NumberRange[] = [];
  const names: number[] = [];
  let sentenceStart = NOTHING;
  for (const [entry, word] of words.entries()) {
    if (word === ANY_NAME) names.push(entry);
    else if (word === SENTENCE_START) sentenceStart = [entry];
    else if (word.includes(RANGE_SIGN)) {
      const [least, most] = word.split(RANGE_SIGN);
      ranges.push({ entry, least: Number(least), most: Number(most) });
    } else {
      const letters = word.toLowerCase();
      const { inAnyCase, withCapital } = places.add(letters);
      if (letters === word) inAnyCase.push(entry);
      withCapital.push(entry);
    }
  }

  for (const { withCapital } of places.known) withCapital.push(...names);
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
    const known = places.find(text, word);
    if (startsWithCapital(text, word.start)) return known?.withCapital ?? names;
    const found = known?.inAnyCase ?? NOTHING;
    if (ranges.length === 0 || !isDigit(text.charCodeAt(word.start))) return found;
    const letters = foldedWord(text, word.start, word.end);
    return DIGITS.test(letters) ? withRangesOf(found, Number(letters)) : found;
  };

  return { entriesOf, sentenceStart };
};
