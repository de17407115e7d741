/**
 * Words that run on from one text node into the next:
 *
 *   <p>Mr. P|<b>ar|</b>ler| spoke      parler? arler? ler?     every word that is open at a seam is carried on with
 */
import { fold, IGNORED, SEPARATOR } from './characters';
import { HASH_PRIME, HASH_SEED, isDigit, isJoiner, joining } from './words';

/** How many beginnings of one word are followed: more than this many text nodes in one word are rare. */
const OPEN_MOST = 4;

export interface Seam {
  /** True where the word before the seam may become one that is looked for as `text` carries it on. */
  readonly carryOn: (text: string) => boolean;
  /**
   * Keeps the word in which a text without such a word ended; `ending` is its hash, `HASH_SEED` where there is none. False where
   * there are too many beginnings to follow.
   */
  readonly keep: (text: string, ending: number) => boolean;
  /** What comes next does not follow what came last. */
  readonly forget: () => void;
}

const isLetterOrDigit = (unit: number): boolean => fold(unit) > IGNORED;

/** Follows words from text to text; `longest` is the length of the longest word that is looked for, in letters. */
export const createSeam = (isLookedFor: (hash: number) => boolean, longest: number): Seam => {
  /** The hash of each beginning, and how many letters it has. */
  const open = new Int32Array(OPEN_MOST);
  const letters = new Int32Array(OPEN_MOST);
  let count = 0;
  /** The last three units before the seam. */
  let third = 0;
  let second = 0;
  let last = 0;

  const remember = (text: string, length: number): void => {
    third = length > 2 ? text.charCodeAt(length - 3) : 0;
    second = length > 1 ? text.charCodeAt(length - 2) : 0;
    last = length > 0 ? text.charCodeAt(length - 1) : 0;
  };

  /** True where a dot or a slash at the seam may stand inside a word, as in "1/|6" or "U|.S.": for the whole text to tell. */
  const isJoined = (text: string): boolean => {
    const first = text.charCodeAt(0);
    if (isJoiner(last) && isLetterOrDigit(first))
      return isDigit(second) ? isDigit(first) : isLetterOrDigit(second) && !isLetterOrDigit(third);
    if (!isJoiner(first) || !isLetterOrDigit(last)) return false;
    const next = text.charCodeAt(1);
    return isDigit(last) ? isDigit(next) : isLetterOrDigit(next) && !isLetterOrDigit(second);
  };

  const addLetter = (folded: number): void => {
    for (let word = 0; word < count; word += 1) {
      open[word] = Math.imul((open[word] as number) ^ folded, HASH_PRIME);
      letters[word] = (letters[word] as number) + 1;
    }
  };

  const isFound = (): boolean => {
    for (let word = 0; word < count; word += 1) if (isLookedFor(open[word] as number)) return true;
    return false;
  };

  const carryOn = (text: string): boolean => {
    if (isJoined(text)) return true;
    if (count === 0) return false;
    for (let index = 0; index < text.length; index += 1) {
      const folded = fold(text.charCodeAt(index));
      if (folded > IGNORED) addLetter(folded);
      else if (folded === SEPARATOR && joining(text, index) === SEPARATOR) {
        const found = isFound();
        count = 0;
        return found;
      }
    }
    return isFound();
  };

  /** How many letters stand at the text's end, as far as that matters. */
  const lettersAtEnd = (text: string): number => {
    let counted = 0;
    for (let index = text.length - 1; index >= 0 && counted <= longest; index -= 1) {
      const folded = fold(text.charCodeAt(index));
      if (folded === SEPARATOR) break;
      if (folded > IGNORED) counted += 1;
    }
    return counted;
  };

  /** What has grown longer than any word that is looked for is none. */
  const dropLong = (): void => {
    let kept = 0;
    for (let word = 0; word < count; word += 1) {
      if ((letters[word] as number) >= longest) continue;
      open[kept] = open[word] as number;
      letters[kept] = letters[word] as number;
      kept += 1;
    }
    count = kept;
  };

  const keep = (text: string, ending: number): boolean => {
    remember(text, text.length);
    if (ending === HASH_SEED) return true;
    dropLong();
    const counted = lettersAtEnd(text);
    if (counted >= longest) return true;
    if (count === OPEN_MOST) return false;
    open[count] = ending;
    letters[count] = counted;
    count += 1;
    return true;
  };

  const forget = (): void => {
    count = 0;
    remember('', 0);
  };

  return { carryOn, keep, forget };
};
