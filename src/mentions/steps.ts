import type { Occurrence } from './phrases';
import { CLOSES, NONE, OPENS, ROOT, type StepTree } from './step-tree';
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

const candidateOf = ({ start, end, markStart, markEnd }: Begun, pattern: number): Candidate => ({
  pattern,
  start,
  end,
  markStart,
  markEnd,
});

const NOTHING_YET: Begun = { node: ROOT, start: NONE, end: NONE, markStart: NONE, markEnd: NONE };

/** The records of one text: what was found to end at a token still to come, and what waits for its next step, one for each node. */
interface Records {
  readonly waiting: Map<number, Begun[]>;
  alive: Begun[];
}

const wait = ({ waiting }: Records, begun: Begun): void => {
  const others = waiting.get(begun.end);
  if (others) others.push(begun);
  else waiting.set(begun.end, [begun]);
};

/** Takes in what ended just before `token`: of one node's records the one that ended last, of those the one that began first. */
const wake = (alive: Begun[], begun: Begun, token: number): void => {
  const place = alive.findIndex(({ node }) => node === begun.node);
  const other = alive[place];
  if (other === undefined) alive.push(begun);
  else if (other.end !== token || begun.start < other.start) alive[place] = begun;
};

/** Brings to life what ended just before `token`, and forgets what has waited too long. */
const moveTo = (records: Records, token: number, gaps: Int32Array): void => {
  const arrived = records.waiting.size > 0 ? records.waiting.get(token) : undefined;
  if (arrived) {
    for (const begun of arrived) wake(records.alive, begun, token);
    records.waiting.delete(token);
  }
  if (records.alive.length > 0)
    records.alive = records.alive.filter(({ node, end }) => token - end <= (gaps[node] as number));
};

const forget = (records: Records): void => {
  if (records.waiting.size > 0) records.waiting.clear();
  if (records.alive.length > 0) records.alive = [];
};

/** What a term does in the tree, as flags: most occurrences are evidence and do nothing there. */
const NO_ROLE = 0;
const BEGINS = 1;
const GOES_ON = 2;

const rolesOf = ({ terms, childrenFrom }: StepTree): Uint8Array => {
  const roles = new Uint8Array(terms.reduce((most, term) => Math.max(most, term), 0) + 1);
  const firstInner = childrenFrom[ROOT + 1] as number;
  for (let node = ROOT + 1; node < terms.length; node += 1)
    roles[terms[node] as number] =
      (roles[terms[node] as number] as number) | (node < firstInner ? BEGINS : GOES_ON);
  return roles;
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
export const createStepRunner = (tree: StepTree) => {
  const { gaps, ends, patternsFrom, patterns, childrenFrom, firstTo, terms } = tree;

  const roles = rolesOf(tree);

  const extend = (before: Begun, { start, end }: Occurrence, node: number): Begun => ({
    node,
    start: before.start === NONE ? start : before.start,
    end,
    markStart: (ends[node] as number) & OPENS ? start : before.markStart,
    markEnd: (ends[node] as number) & CLOSES ? end : before.markEnd,
  });

  const arriveAt = (begun: Begun, records: Records, candidates: Candidate[]): void => {
    const { node } = begun;
    const end = patternsFrom[node + 1] as number;
    for (let at = patternsFrom[node] as number; at < end; at += 1)
      candidates.push(candidateOf(begun, patterns[at] as number));
    if (gaps[node] !== NONE) wait(records, begun);
  };

  /** Goes on from a beginning with a phrase found after it; returns the number of nodes that this leads to. */
  const arrive = (
    before: Begun,
    occurrence: Occurrence,
    records: Records,
    candidates: Candidate[],
  ): number => {
    const { term } = occurrence;
    const first = firstTo(before.node, term);
    if (first === NONE) return 0;
    const last = childrenFrom[before.node + 1] as number;
    let node = first;
    for (; node < last && terms[node] === term; node += 1)
      arriveAt(extend(before, occurrence, node), records, candidates);
    return node - first;
  };

  /** Takes in one phrase; returns how many records were looked at. */
  const takeIn = (
    occurrence: Occurrence,
    role: number,
    records: Records,
    candidates: Candidate[],
  ): number => {
    let work = 1;
    if (role & BEGINS) work += arrive(NOTHING_YET, occurrence, records, candidates);
    if ((role & GOES_ON) === 0) return work;
    for (const begun of records.alive) work += 1 + arrive(begun, occurrence, records, candidates);
    return work;
  };

  /** The patterns that stand in the tokens; `occurrences` in order of `start`. */
  return ({ opens, breaks }: Tokens, occurrences: readonly Occurrence[]): StepsFound => {
    const candidates: Candidate[] = [];
    const records: Records = { waiting: new Map(), alive: [] };
    let work = 0;
    let token = 0;
    for (const occurrence of occurrences) {
      const role = roles[occurrence.term] ?? NO_ROLE;
      if (role === NO_ROLE) continue;
      for (; token <= occurrence.start; token += 1) {
        if (opens[token] || breaks[token]) forget(records);
        moveTo(records, token, gaps);
      }
      work += takeIn(occurrence, role, records, candidates);
    }
    return { candidates, work };
  };
};
