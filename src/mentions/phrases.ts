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
const AT_ROOT = [ROOT];

/**
 * All phrases in one tree of words. A node is a beginning of phrases; walking it from each token finds every phrase that
 * starts there, at a cost bounded by the longest phrase, however many phrases there are.
 */
export const createPhraseFinder = (terms: readonly (readonly Phrase[])[]) => {
  const wordsInAll = terms.flat().reduce((sum, phrase) => sum + phrase.length, 0);
  const children = createPairMap(wordsInAll);
  /** For each node the terms of which a phrase ends there. */
  const ending: number[][] = [[]];

  const childOf = (node: number, entry: number): number => {
    const known = children.get(node, entry);
    if (known >= 0) return known;
    const child = ending.push([]) - 1;
    children.set(node, entry, child);
    return child;
  };

  const addPhrase = (phrase: Phrase, term: number): void => {
    let node = ROOT;
    for (const entry of phrase) node = childOf(node, entry);
    const found = ending[node] as number[];
    if (!found.includes(term)) found.push(term);
  };
  for (const [term, phrases] of terms.entries()) for (const phrase of phrases) addPhrase(phrase, term);

  /** Adds to `further` the nodes that a token's entries lead to. Plain loops: this is done for every word that some pattern knows. */
  const step = (reached: readonly number[], entries: readonly number[], further: number[]): void => {
    for (const node of reached) {
      for (const entry of entries) {
        const child = children.get(node, entry);
        if (child >= 0) further.push(child);
      }
    }
  };

  const walkFrom = (tokens: Tokens, start: number, found: Occurrence[]): void => {
    let reached: readonly number[] = AT_ROOT;
    for (let token = start; reached.length > 0 && token < tokens.entries.length; token += 1) {
      if (token > start && tokens.opens[token]) return;
      const further: number[] = [];
      step(reached, tokens.entries[token] as readonly number[], further);
      for (const node of further) {
        for (const term of ending[node] as number[]) found.push({ term, start, end: token + 1 });
      }
      reached = further;
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
