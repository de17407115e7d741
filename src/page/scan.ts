/**
 * The work itself, in a form that can stop anywhere: walks over what waits to be read.
 *
 *   changes --take--> range --walk--> flows --annotator--> marks
 */
import type { Annotator } from './annotator';
import type { Changes } from './changes';
import type { FlowWalk } from './flows';
import { createGlance } from './glance';
import type { Ledger } from './ledger';
import { nextSiblingOf } from './safe-node';
import type { Work } from './schedule';
import { createSkim, type SkimParts } from './skim';
import type { SiblingRange } from './waiting';

export interface Scan {
  readonly work: Work;
  /** Reads these ranges before anything else that waits. */
  readonly readFirst: (ranges: readonly SiblingRange[]) => void;
  /** Keeps waiting walks in step with the page. */
  readonly follow: (records: readonly MutationRecord[]) => void;
  /** True while a walk waits to go on. */
  readonly isUnderWay: () => boolean;
  /** Drops all waiting walks. */
  readonly stop: () => void;
}

export interface ScanParts {
  readonly annotator: Annotator;
  readonly ledger: Ledger;
  readonly changes: Changes;
  readonly skim: SkimParts;
}

/** A scan with nothing begun. */
export const createScan = ({ annotator, ledger, changes, skim }: ScanParts): Scan => {
  /** Walks under way, the one to go on with last. */
  let walks: FlowWalk[] = [];
  const isDoneAtAGlance = createGlance(skim);

  const forgetRange = ({ first, last }: SiblingRange): void => {
    if (ledger.size() === 0) return;
    for (let node: Node | null = first; node !== null; node = node === last ? null : nextSiblingOf(node))
      annotator.forget(ledger.under(node));
  };

  const nextWalk = (isOver: () => boolean): FlowWalk | null => {
    const begun = walks.at(-1);
    if (begun) return begun;
    for (let range = changes.take(); range !== null; range = isOver() ? null : changes.take()) {
      forgetRange(range);
      if (isDoneAtAGlance(range)) continue;
      const walk = createSkim(range, skim);
      walks.push(walk);
      return walk;
    }
    return null;
  };

  const work: Work = (isOver) => {
    for (let walk = nextWalk(isOver); walk !== null; walk = nextWalk(isOver)) {
      if (walk.advance(annotator.read, isOver)) walks = walks.filter((other) => other !== walk);
      if (isOver()) break;
    }
    annotator.settle();
    return walks.length > 0 || !changes.isEmpty();
  };

  const followRemovals = ({ target, removedNodes, previousSibling, nextSibling }: MutationRecord): void => {
    for (const removed of removedNodes)
      for (const walk of walks) walk.follow(removed, target, previousSibling, nextSibling);
  };

  return {
    work,
    readFirst: (ranges) => {
      walks.push(...ranges.map((range) => createSkim(range, skim)).reverse());
    },
    follow: (records) => {
      if (walks.length > 0) for (const record of records) followRemovals(record);
    },
    isUnderWay: () => walks.length > 0,
    stop: () => {
      walks = [];
    },
  };
};
