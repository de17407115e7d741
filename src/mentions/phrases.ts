import { createPairMap } from './pair-map';
import type { Tokens } from './tokens';

/** Where a term's phrase stands: token numbers, `end` exclusive. */
export interface Occurrence {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

/** The dictionary entries of its words. */
type Phrase = readonly number[];

const ROOT = 0;

/**
 * All phrases in one tree of words. A node is a beginning of phrases; walking it from each token finds every phrase that
 * starts there, at a cost bounded by the longest phrase, however many phrases there are.
 */
export const createPhraseFinder = (terms: readonly (readonly Phrase[])[]) => {
  const wordsInAll = terms.flat().reduce((sum, phrase) => sum + phrase.length, 0);
  const children = createPairMap(wordsInAll);
  const ending = new Map<number, number[]>();
  let nodes = 1;

  const addPhrase = (phrase: Phrase, term: number): void => {
    let node = ROOT;
    for (const entry of phrase) {
      let child = children.get(node, entry);
      if (child < 0) {
        child = nodes;
        nodes += 1;
        children.set(node, entry, child);
      }
      node = child;
    }
    const found = ending.get(node);
    if (!found) ending.set(node, [term]);
    else if (!found.includes(term)) found.push(term);
  };
  for (const [term, phrases] of terms.entries()) for (const phrase of phrases) addPhrase(phrase, term);

  /** The nodes that a token leads to from those reached so far. */
  const step = (reached: readonly number[], entries: readonly number[]): readonly number[] =>
    reached.flatMap((node) =>
      entries.map((entry) => children.get(node, entry)).filter((child) => child >= 0),
    );

  const walkFrom = (tokens: Tokens, start: number, found: Occurrence[]): void => {
    let reached: readonly number[] = [ROOT];
    for (let token = start; token < tokens.entries.length && reached.length > 0; token += 1) {
      if (token > start && tokens.opens[token]) return;
      reached = step(reached, tokens.entries[token] ?? []);
      for (const term of reached.flatMap((node) => ending.get(node) ?? []))
        found.push({ term, start, end: token + 1 });
    }
  };

  /** All occurrences in order of `start`. */
  return (tokens: Tokens): Occurrence[] => {
    const found: Occurrence[] = [];
    for (let start = 0; start < tokens.entries.length; start += 1) {
      if (tokens.entries[start]?.length) walkFrom(tokens, start, found);
    }
    return found;
  };
};
