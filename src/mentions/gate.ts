import { fold, IGNORED, SEPARATOR } from './characters';
import { HASH_PRIME, HASH_SEED, hashOf, joining } from './words';

/** Marks for each trigger, so that a word of no pattern is seldom looked up in earnest. */
const MARKS_PER_TRIGGER = 64;
const LEAST_MARKS = 4096;
const HIGH_BITS = 15;

/**
 * The cheap test that most texts fail: does any word of `triggers` stand in the text? One pass over its characters, one table
 * look-up for each word, no allocation. It may say yes by chance, where two words have one hash; never no by mistake.
 */
export const createGate = (triggers: readonly string[]) => {
  const size = 2 ** Math.ceil(Math.log2(Math.max(LEAST_MARKS, triggers.length * MARKS_PER_TRIGGER)));
  const marks = new Uint8Array(size);
  const markOf = (hash: number): number => (hash ^ (hash >>> HIGH_BITS)) & (size - 1);
  const hashes = new Set(triggers.map(hashOf));
  for (const hash of hashes) marks[markOf(hash)] = 1;
  const isTrigger = (hash: number): boolean => marks[markOf(hash)] === 1 && hashes.has(hash);

  return (text: string): boolean => {
    const length = text.length;
    let hash = HASH_SEED;
    for (let index = 0; index < length; index += 1) {
      let folded = fold(text.charCodeAt(index));
      if (folded === SEPARATOR) folded = joining(text, index);
      if (folded > IGNORED) hash = Math.imul(hash ^ folded, HASH_PRIME);
      else if (folded === SEPARATOR) {
        if (isTrigger(hash)) return true;
        hash = HASH_SEED;
      }
    }
    return isTrigger(hash);
  };
};
