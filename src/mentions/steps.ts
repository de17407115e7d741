import type { Occurrence } from './phrases';
import { createStepTree, NONE, ROOT, type StepNode } from './step-tree';
import type { TablePattern } from './table';
import type { Tokens } from './tokens';

/** A pattern found, in token numbers, ends exclusive: where it stands, and which part of that is marked. */
export interface Candidate {
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
  readonly markStart: number;
  readonly markEnd: number;
}

export interface StepsFound {
  readonly candidates: readonly Candidate[];
  /** How many records were looked at: the work done, for tests of how it grows. */
  readonly work: number;
}

/** The beginning of a pattern that was found. */
interface Begun {
  readonly node: number;
  readonly start: number;
  readonly end: number;
  readonly markStart: number;
  readonly markEnd: number;
}

const NOTHING_YET: Begun = { node: ROOT, start: NONE, end: NONE, markStart: NONE, markEnd: NONE };

/** The records of one text: what was found to end at a token still to come, and what waits for its next step. */
interface Records {
  readonly waiting: Map<number, Begun[]>;
  readonly alive: Map<number, Begun>;
}

const wait = ({ waiting }: Records, begun: Begun): void => {
  const others = waiting.get(begun.end);
  if (others) others.push(begun);
  else waiting.set(begun.end, [begun]);
};

/** Brings to life what ended just before `token`, and forgets what has waited too long. */
const moveTo = ({ waiting, alive }: Records, token: number, nodes: readonly StepNode[]): void => {
  for (const begun of waiting.get(token) ?? []) {
    const other = alive.get(begun.node);
    if (other?.end !== token || begun.start < other.start) alive.set(begun.node, begun);
  }
  waiting.delete(token);
  for (const [node, { end }] of alive) if (token - end > (nodes[node] as StepNode).gap) alive.delete(node);
};

const forget = ({ waiting, alive }: Records): void => {
  waiting.clear();
  alive.clear();
};

/**
 * Finds all patterns in one pass over a text's phrases, by one tree of steps:
 *
 *     {amazon} ..6 {drop} ..4 {parler}        root --amazon--> (gap 6) --drop--> (gap 4) --parler--> pattern 0
 *     {amazon} ..6 {drop} {it}                                       \--drop--> (gap 0) --it-----> pattern 1
 *
 * Each node keeps one record, the match that ended last (of those the one that began first), so that "Amazon Amazon Amazon dropped"
 * costs no more than "Amazon dropped". A record lives for its gap's length, so few are alive at a time, however many patterns there are.
 */
export const createStepRunner = (patterns: readonly TablePattern[]) => {
  const { nodes, next } = createStepTree(patterns);

  const extend = (before: Begun, { start, end }: Occurrence, node: number): Begun => {
    const { opens, closes } = nodes[node] as StepNode;
    return {
      node,
      start: before.start === NONE ? start : before.start,
      end,
      markStart: opens ? start : before.markStart,
      markEnd: closes ? end : before.markEnd,
    };
  };

  /** Takes one step from `before`; returns how many nodes it led to. */
  const arrive = (
    before: Begun,
    occurrence: Occurrence,
    records: Records,
    candidates: Candidate[],
  ): number => {
    const reached = next(before.node, occurrence.term);
    for (const node of reached) {
      const begun = extend(before, occurrence, node);
      const { gap, patterns: ending } = nodes[node] as StepNode;
      for (const pattern of ending) candidates.push({ ...begun, pattern });
      if (gap !== NONE) wait(records, begun);
    }
    return reached.length;
  };

  /** The patterns that stand in the tokens; `occurrences` in order of `start`. */
  return (tokens: Tokens, occurrences: readonly Occurrence[]): StepsFound => {
    const candidates: Candidate[] = [];
    const records: Records = { waiting: new Map(), alive: new Map() };
    let work = 0;
    let token = 0;
    for (const occurrence of occurrences) {
      for (; token <= occurrence.start; token += 1) {
        if (tokens.opens[token] || tokens.breaks[token]) forget(records);
        moveTo(records, token, nodes);
      }
      work += 1 + records.alive.size + arrive(NOTHING_YET, occurrence, records, candidates);
      for (const begun of records.alive.values()) work += arrive(begun, occurrence, records, candidates);
    }
    return { candidates, work };
  };
};
