import { fold, IGNORED, SEPARATOR } from './characters';

/** One word of a text: UTF-16 offsets (`end` exclusive) and a 32-bit hash of its folded letters. */
export interface Word {
  start: number;
  end: number;
  hash: number;
}

/** The offset basis of the 32-bit FNV-1a hash. */
export const HASH_SEED = 0x811c9dc5 | 0;
/** Its prime. */
export const HASH_PRIME = 0x01000193;

const FULL_STOP = 46;
const SLASH = 47;
const DIGIT_ZERO = 48;
const DIGIT_NINE = 57;

/** Whether a UTF-16 unit is one of 0 to 9. */
export const isDigit = (code: number): boolean => code >= DIGIT_ZERO && code <= DIGIT_NINE;
/** Whether a UTF-16 unit may stand inside a word: the dot of "U.S.", the slash of "1/6". */
export const isJoiner = (code: number): boolean => code === FULL_STOP || code === SLASH;
/** Whether a letter or digit stands at `index`; false outside the text. */
const isWordAt = (text: string, index: number): boolean =>
  index >= 0 && index < text.length && fold(text.charCodeAt(index)) > IGNORED;

/** True where the letter at `index` stands alone between dots, as in "U.S.". */
const isInitial = (text: string, index: number): boolean =>
  isWordAt(text, index) &&
  !isDigit(text.charCodeAt(index)) &&
  !isWordAt(text, index - 1) &&
  !isWordAt(text, index + 1);

/**
 * Whether the separator at `index` stands inside a word, and what it adds to it: the sign itself in "1/6" and "6.1.2021",
 * nothing (`IGNORED`) in "U.S.", and `SEPARATOR` where it ends the word.
 */
export const joining = (text: string, index: number): number => {
  const sign = text.charCodeAt(index);
  if (!isJoiner(sign)) return SEPARATOR;
  if (isDigit(text.charCodeAt(index - 1)) && isDigit(text.charCodeAt(index + 1))) return sign;
  return sign === FULL_STOP && isInitial(text, index - 1) && isInitial(text, index + 1) ? IGNORED : SEPARATOR;
};

/** What the unit at `index` adds to its word: a folded letter, digit or sign, nothing (`IGNORED`), or its end (`SEPARATOR`). */
export const letterAt = (text: string, index: number): number => {
  const folded = fold(text.charCodeAt(index));
  return folded === SEPARATOR ? joining(text, index) : folded;
};

/** The hash that `nextWord` gives a word of these folded letters. */
export const hashOf = (letters: string): number => {
  let hash = HASH_SEED;
  for (let index = 0; index < letters.length; index += 1)
    hash = Math.imul(hash ^ letters.charCodeAt(index), HASH_PRIME);
  return hash;
};

/** Moves `word` to the first word at or after `from`. Returns false, leaving it as it was, where there is none. Allocates nothing. */
export const nextWord = (text: string, from: number, word: Word): boolean => {
  const length = text.length;
  let index = from;
  while (index < length && fold(text.charCodeAt(index)) <= IGNORED) index += 1;
  if (index >= length) return false;
  word.start = index;
  let hash = HASH_SEED;
  let end = index;
  for (; index < length; index += 1) {
    let folded = fold(text.charCodeAt(index));
    if (folded === SEPARATOR) folded = joining(text, index);
    if (folded === SEPARATOR) break;
    if (folded === IGNORED) continue;
    hash = Math.imul(hash ^ folded, HASH_PRIME);
    end = index + 1;
  }
  word.end = end;
  word.hash = hash;
  return true;
};

/** The folded letters of the word that `nextWord` found from `start` to `end`. */
export const foldedWord = (text: string, start: number, end: number): string => {
  let letters = '';
  for (let index = start; index < end; index += 1) {
    let folded = fold(text.charCodeAt(index));
    if (folded === SEPARATOR) folded = joining(text, index);
    if (folded > IGNORED) letters += String.fromCharCode(folded);
  }
  return letters;
};

/** Whether the word that `nextWord` found from `start` to `end` has these folded letters. Makes no string of them. */
export const isWord = (text: string, start: number, end: number, letters: string): boolean => {
  let at = 0;
  for (let index = start; index < end; index += 1) {
    const letter = letterAt(text, index);
    if (letter <= IGNORED) continue;
    if (letter !== letters.charCodeAt(at)) return false;
    at += 1;
  }
  return at === letters.length;
};
