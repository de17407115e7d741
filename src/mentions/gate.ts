import { foldedUnits, IGNORED, SEPARATOR, UNKNOWN } from './characters';
import { createSeam } from './seam';
import { HASH_PRIME, HASH_SEED, hashOf, letterAt } from './words';

/**
 * Bits for each trigger, so that a word of no pattern is seldom looked up in earnest. As bits the marks of 10,000 triggers stay in the
 * processor's nearer memory; as bytes they made every word of the text wait.
 */
const MARKS_PER_TRIGGER = 64;
const LEAST_MARKS = 4096;
const BITS = 32;
const BIT_IN_MARKS = 5;
const HIGH_BITS = 15;

/**
 * The cheap tests that most texts fail: does any trigger word stand here? One pass over the characters, one table look-up
 * for each word, no allocation. They may say yes by chance, where two words have one hash; never no by mistake.
 */
export interface Gate {
  /** Whether a whole text may hold a trigger. */
  readonly mayHold: (text: string) => boolean;
  /** Whether a piece of a text may hold a trigger, or end one that the pieces before it began. */
  readonly mayHoldNext: (piece: string) => boolean;
  /** The next piece begins another text. */
  readonly startAnew: () => void;
}

/** The hash of a word with one more letter; `IGNORED` adds nothing, `SEPARATOR` begins anew. */
const withLetter = (hash: number, letter: number): number => {
  if (letter > IGNORED) return Math.imul(hash ^ letter, HASH_PRIME);
  return letter === IGNORED ? hash : HASH_SEED;
};

/** A gate for these words, folded. */
export const createGate = (triggers: readonly string[]): Gate => {
  const size = 2 ** Math.ceil(Math.log2(Math.max(LEAST_MARKS, triggers.length * MARKS_PER_TRIGGER)));
  const marks = new Int32Array(size / BITS);
  const markOf = (hash: number): number => (hash ^ (hash >>> HIGH_BITS)) & (size - 1);
  const hashes = new Set(triggers.map(hashOf));
  for (const mark of [...hashes].map(markOf))
    marks[mark >> BIT_IN_MARKS] = (marks[mark >> BIT_IN_MARKS] as number) | (1 << (mark % BITS));
  const isTrigger = (hash: number): boolean => {
    const mark = markOf(hash);
    // A shift takes the low five bits of what it shifts by.
    return (((marks[mark >> BIT_IN_MARKS] as number) >>> mark) & 1) === 1 && hashes.has(hash);
  };
  const seam = createSeam(
    isTrigger,
    triggers.reduce((most, { length }) => Math.max(most, length), 0),
  );
  /** The hash of the word in which the last text ended, `HASH_SEED` where it ended outside of one. */
  let ending = HASH_SEED;

  const mayHold = (text: string): boolean => {
    const length = text.length;
    let hash = HASH_SEED;
    for (let index = 0; index < length; index += 1) {
      const folded = foldedUnits[text.charCodeAt(index)] as number;
      if (folded > IGNORED) hash = Math.imul(hash ^ folded, HASH_PRIME);
      // Half of a page's text nodes are white space: a separator is looked at where it may end a word.
      else if (hash !== HASH_SEED || folded === UNKNOWN) {
        const letter = letterAt(text, index);
        if (letter === SEPARATOR && isTrigger(hash)) return true;
        hash = withLetter(hash, letter);
      }
    }
    ending = hash;
    return isTrigger(hash);
  };

  const mayHoldNext = (piece: string): boolean => {
    if (piece.length === 0) return false;
    const found = seam.carryOn(piece) || mayHold(piece) || !seam.keep(piece, ending);
    if (found) seam.forget();
    return found;
  };

  return { mayHold, mayHoldNext, startAnew: seam.forget };
};
