import { NONE, type PhraseGraph } from './phrase-graph';
import type { Tokens } from './tokens';

/** Where a term's phrase stands: token numbers, `end` exclusive. */
export interface Occurrence {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds all phrases: walking the graph from each token finds every phrase that starts there, at a cost bounded by the longest
 * phrase and by what it may go on with, however many phrases there are.
 */
export const createPhraseFinder = (graph: PhraseGraph) => {
  const { firstEdges, edges, edgeWords, targets, before, terms } = graph;
  /** The nodes that the words so far lead to, and those that the next leads to. Kept and counted: to make or empty a list costs more. */
  let reached: number[] = [];
  let further: number[] = [];
  let furtherCount = 0;

  const reach = (edge: number, start: number, end: number, found: Occurrence[]): void => {
    const node = targets[edge] as number;
    const term = terms[node] as number;
    if (term !== NONE) found.push({ term, start, end });
    if (edges[node] !== NONE) further[furtherCount++] = node;
  };

  /** Takes what was reached last as what to go on from; returns how many nodes that are. */
  const turn = (): number => {
    const spare = reached;
    reached = further;
    further = spare;
    const count = furtherCount;
    furtherCount = 0;
    return count;
  };

  const begin = (entry: number, start: number, found: Occurrence[]): void => {
    for (let edge = firstEdges[entry] as number; edge !== NONE; edge = before[edge] as number)
      reach(edge, start, start + 1, found);
  };

  const goOn = (
    node: number,
    entries: readonly number[],
    start: number,
    end: number,
    found: Occurrence[],
  ): void => {
    for (let edge = edges[node] as number; edge !== NONE; edge = before[edge] as number)
      if (entries.includes(edgeWords[edge] as number)) reach(edge, start, end, found);
  };

  const walkFrom = ({ entries, opens }: Tokens, start: number, found: Occurrence[]): void => {
    for (const entry of entries[start] as readonly number[]) begin(entry, start, found);
    let count = turn();
    for (let token = start + 1; count > 0 && token < entries.length && !opens[token]; token += 1) {
      const itsEntries = entries[token] as readonly number[];
      if (itsEntries.length === 0) return;
      for (let at = 0; at < count; at += 1) goOn(reached[at] as number, itsEntries, start, token + 1, found);
      count = turn();
    }
  };

  /** All occurrences in order of `start`. */
  return (tokens: Tokens): Occurrence[] => {
    const found: Occurrence[] = [];
    const { entries } = tokens;
    for (let start = 0; start < entries.length; start += 1)
      if ((entries[start] as readonly number[]).length > 0) walkFrom(tokens, start, found);
    return found;
  };
};
