import { choicesOf, ENTRY, SLOT } from './folded';
import type { InParts } from './parts';

/**
 * All phrases in one graph, as the table has them folded:
 *
 *     pull|yank*s|ed,the plug      START --pulls, pulled, yanks, yanked--> 1 --the--> 2 --plug--> 3
 *
 * A node stands between two words. To spell all phrases out (the shipped pack has thousands) and to put them in a tree took most of
 * the 20 ms that a page once waited for its first mention.
 */
export interface PhraseGraph {
  /** All words, by the numbers that the edges have for them. */
  readonly words: readonly string[];
  /** For each word the last edge that leads there from the start, or `NONE`. */
  readonly firstEdges: Int32Array;
  /** For each node the last edge that leads on from there, or `NONE`. */
  readonly edges: Int32Array;
  /** For each edge its word, where it leads, and the edge before it from the same node (the same word, from the start), or `NONE`. */
  readonly edgeWords: Int32Array;
  readonly targets: Int32Array;
  readonly before: Int32Array;
  /** For each node the term of which a phrase ends there, or `NONE`. */
  readonly terms: Int32Array;
}

export const NONE = -1;
const START = 0;

/** The graph of folded terms; a part is what one term adds. */
export function* phraseGraphInParts(folded: readonly string[]): InParts<PhraseGraph> {
  const numbers = new Map<string, number>();
  const firstEdges: number[] = [];
  const edges = [NONE];
  const terms = [NONE];
  const edgeWords: number[] = [];
  const targets: number[] = [];
  const before: number[] = [];

  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, firstEdges.push(NONE) - 1);
    return firstEdges.length - 1;
  };

  const addNode = (): number => {
    terms.push(NONE);
    return edges.push(NONE) - 1;
  };

  const addEdges = (froms: readonly number[], word: string, target: number): void => {
    const number = numberOf(word);
    for (const from of froms) {
      const edge = targets.push(target) - 1;
      edgeWords.push(number);
      const heads = from === START ? firstEdges : edges;
      const at = from === START ? number : from;
      before.push(heads[at] as number);
      heads[at] = edge;
    }
  };

  const addChoice = (froms: readonly number[], words: string, target: number): void => {
    let from = froms;
    let start = 0;
    for (let end = words.indexOf(' '); end >= 0; end = words.indexOf(' ', start)) {
      const between = addNode();
      addEdges(from, words.slice(start, end), between);
      from = [between];
      start = end + 1;
    }
    addEdges(from, start === 0 ? words : words.slice(start), target);
  };

  /** Adds what may stand in a slot after some nodes; returns the nodes after it. */
  const addSlot = (froms: readonly number[], slot: string): readonly number[] => {
    const target = addNode();
    let mayBeLeftOut = false;
    for (const words of choicesOf(slot)) {
      if (words === '') mayBeLeftOut = true;
      else addChoice(froms, words, target);
    }
    return mayBeLeftOut ? [...froms, target] : [target];
  };

  for (const [term, entries] of folded.entries()) {
    for (const entry of entries.split(ENTRY))
      for (const end of entry.split(SLOT).reduce(addSlot, [START])) terms[end] = term;
    yield;
  }
  return {
    words: [...numbers.keys()],
    firstEdges: Int32Array.from(firstEdges),
    edges: Int32Array.from(edges),
    edgeWords: Int32Array.from(edgeWords),
    targets: Int32Array.from(targets),
    before: Int32Array.from(before),
    terms: Int32Array.from(terms),
  };
}
