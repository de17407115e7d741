import type { Occurrence } from './phrases';
import { CLOSES, NONE, OPENS, ROOT, type StepTree } from './step-tree';
import { NEAR_WORDS } from './table';
import type { Tokens } from './tokens';

/** What was found of a pattern, in token numbers, ends exclusive: where it stands, and which part of that is marked. */
interface Found {
  readonly start: number;
  readonly end: number;
  /** Where its last step begins. */
  readonly lastStart: number;
  readonly markStart: number;
  readonly markEnd: number;
  /** Whether a gap of it reaches over a comma or a dash. */
  readonly leaps: boolean;
  /** Whether a gap of it leaves out more than `NEAR_WORDS` words. */
  readonly strays: boolean;
}

/** A whole pattern. */
export interface Candidate extends Found {
  readonly pattern: number;
}

export interface StepsFound {
  readonly candidates: readonly Candidate[];
  /** How many records were looked at: the work done, for tests of how it grows. */
  readonly work: number;
}

/** The beginning of a pattern, down to a node of the tree. */
interface Begun extends Found {
  readonly node: number;
}

const NOTHING_YET: Begun = {
  node: ROOT,
  start: NONE,
  end: NONE,
  lastStart: NONE,
  markStart: NONE,
  markEnd: NONE,
  leaps: false,
  strays: false,
};

/** The records of one text: what was found to end at a token still to come, and by node what waits for its next step. */
interface Records {
  readonly waiting: Map<number, Begun[]>;
  readonly alive: Map<number, Begun>;
  /** The clause of each token. */
  readonly clauses: readonly number[];
}

const wait = ({ waiting }: Records, begun: Begun): void => {
  const others = waiting.get(begun.end);
  if (others) others.push(begun);
  else waiting.set(begun.end, [begun]);
};

/** Takes in what ended just before `token`: of one node's records the one that ended last, of those the one that began first. */
const wake = (alive: Map<number, Begun>, begun: Begun, token: number): void => {
  const other = alive.get(begun.node);
  if (other === undefined || other.end !== token || begun.start < other.start) alive.set(begun.node, begun);
};

/** Brings to life what ended just before `token`. */
const moveTo = ({ waiting, alive }: Records, token: number): void => {
  const arrived = waiting.get(token);
  if (arrived === undefined) return;
  for (const begun of arrived) wake(alive, begun, token);
  waiting.delete(token);
};

const forget = ({ waiting, alive }: Records): void => {
  waiting.clear();
  alive.clear();
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

const NO_NODES: readonly number[] = [];

/** For each term the nodes, but for the root, from which it leads on. */
const parentsByTerm = ({ terms, childrenFrom }: StepTree): readonly (readonly number[] | undefined)[] => {
  const parents: number[][] = [];
  for (let parent = ROOT + 1; parent < terms.length; parent += 1) {
    const end = childrenFrom[parent + 1] as number;
    for (let node = childrenFrom[parent] as number; node < end; node += 1) {
      const its = parents[terms[node] as number];
      if (its === undefined) parents[terms[node] as number] = [parent];
      else if (its.at(-1) !== parent) its.push(parent);
    }
  }
  return parents;
};

/**
 * Finds all patterns in one pass over a text's phrases, by one tree of steps:
 *
 *     {amazon} ..6 {drop} ..4 {parler}        root --amazon--> (gap 6) --drop--> (gap 4) --parler--> pattern 0
 *     {amazon} ..6 {drop} {it}                                       \--drop--> (gap 0) --it-----> pattern 1
 *
 * Each node keeps one record, the match that ended last (of those the one that began first), so that "Amazon Amazon Amazon dropped"
 * costs no more than "Amazon dropped". What lies further back than its gap is dropped when it is met, and all of it where a stretch ends.
 */
export const createStepRunner = (tree: StepTree) => {
  const { gaps, ends, patternsFrom, patterns, childrenFrom, firstTo, terms } = tree;
  const roles = rolesOf(tree);
  const parents = parentsByTerm(tree);

  const leapsTo = ({ end }: Begun, { start }: Occurrence, clauses: readonly number[]): boolean =>
    end !== NONE && start > end && clauses[start] !== clauses[end - 1];

  const extend = (before: Begun, { start, end }: Occurrence, node: number, leaps: boolean): Begun => ({
    node,
    start: before.start === NONE ? start : before.start,
    end,
    lastStart: start,
    markStart: (ends[node] as number) & OPENS ? start : before.markStart,
    markEnd: (ends[node] as number) & CLOSES ? end : before.markEnd,
    leaps,
    strays: before.strays || (before.end !== NONE && start - before.end > NEAR_WORDS),
  });

  const arriveAt = (begun: Begun, records: Records, candidates: Candidate[]): void => {
    const { node } = begun;
    const end = patternsFrom[node + 1] as number;
    for (let at = patternsFrom[node] as number; at < end; at += 1)
      candidates.push({ ...begun, pattern: patterns[at] as number });
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
    const leaps = before.leaps || leapsTo(before, occurrence, records.clauses);
    let node = first;
    for (; node < last && terms[node] === term; node += 1)
      arriveAt(extend(before, occurrence, node, leaps), records, candidates);
    return node - first;
  };

  /** Goes on from a record with a phrase found after it, where its gap reaches so far. */
  const goOn = (begun: Begun, occurrence: Occurrence, records: Records, candidates: Candidate[]): number => {
    if (occurrence.start - begun.end > (gaps[begun.node] as number)) {
      records.alive.delete(begun.node);
      return 1;
    }
    return 1 + arrive(begun, occurrence, records, candidates);
  };

  /** Goes on from all records that a phrase may follow, by way of the records or of the nodes before it, whichever are fewer. */
  const goOnFromAll = (occurrence: Occurrence, records: Records, candidates: Candidate[]): number => {
    const { alive } = records;
    const before = parents[occurrence.term] ?? NO_NODES;
    let work = 0;
    if (alive.size <= before.length)
      for (const begun of alive.values()) work += goOn(begun, occurrence, records, candidates);
    else
      for (const node of before) {
        const begun = alive.get(node);
        work += begun === undefined ? 1 : goOn(begun, occurrence, records, candidates);
      }
    return work;
  };

  /** Takes in one phrase; returns how many records were looked at. */
  const takeIn = (
    occurrence: Occurrence,
    role: number,
    records: Records,
    candidates: Candidate[],
  ): number => {
    const begun = role & BEGINS ? arrive(NOTHING_YET, occurrence, records, candidates) : 0;
    return 1 + begun + (role & GOES_ON ? goOnFromAll(occurrence, records, candidates) : 0);
  };

  /** The patterns that stand in the tokens; `occurrences` in order of `start`. */
  return ({ stretches, clauses }: Tokens, occurrences: readonly Occurrence[]): StepsFound => {
    const candidates: Candidate[] = [];
    const records: Records = { waiting: new Map(), alive: new Map(), clauses };
    let work = 0;
    let token = 0;
    let stretch = 0;
    for (const occurrence of occurrences) {
      const role = roles[occurrence.term] ?? NO_ROLE;
      if (role === NO_ROLE) continue;
      const itsStretch = stretches[occurrence.start] as number;
      if (itsStretch !== stretch) forget(records);
      stretch = itsStretch;
      for (; token <= occurrence.start; token += 1) moveTo(records, token);
      work += takeIn(occurrence, role, records, candidates);
    }
    return { candidates, work };
  };
};
