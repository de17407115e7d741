/**
 * All that reads the page, put together:
 *
 *   watch --records--> changes --take--> scan --flows--> annotator --ranges--> painter
 *                                          '--elements--> shadows
 */
import type { PageGate } from '../mentions/page-gate';
import { isHidden } from '../platform/safe-document';
import { createAnnotator } from './annotator';
import { type AwaitedMatcherParts, createAwaitedMatcher } from './awaited-matcher';
import { createChanges } from './changes';
import { createEvidence } from './evidence';
import type { Flow } from './flows';
import { createLedger, type Ledger } from './ledger';
import { createPainter, type Painter } from './painter';
import { createScan } from './scan';
import { createSchedule, type Work } from './schedule';
import { createShadows } from './shadows';
import { standsInProse } from './standing';
import { visibleBlocks } from './visible';
import { createWatch } from './watch';
import type { Wish } from './wishes';

export interface Reader {
  readonly ledger: Ledger;
  readonly painter: Painter;
  readonly shadowRoots: () => Iterable<ShadowRoot>;
  /** Begins to read and to watch. */
  readonly start: () => void;
  readonly want: (wish: Wish) => void;
}

export interface ReaderParts {
  /** Tells whether the page may hold a mention. */
  readonly gate: PageGate;
  readonly bringMatcher: AwaitedMatcherParts['bring'];
  /** The matcher could not be brought in. */
  readonly onMissing: () => void;
  readonly wish: Wish;
  /** The page's root came or went, as by `document.open`, which takes every listener with it. */
  readonly onReplaced: () => void;
  /** Marks came or went. */
  readonly onMarks: () => void;
  /** All that was to be read has been read: marks that are not there now are gone. */
  readonly onRead: () => void;
  /** Asked before each slice: false ends the reading. */
  readonly mayGoOn: () => boolean;
  readonly signal: AbortSignal;
}

/** A reader that has not begun. Aborting the signal ends it and takes all paint off. */
export const createReader = (parts: ReaderParts): Reader => {
  const { gate, onReplaced, onMarks, onRead, mayGoOn, signal } = parts;
  const matcher = createAwaitedMatcher({
    gate,
    bring: parts.bringMatcher,
    onArrived: () => {
      readAllAgain();
      begin();
    },
    onMissing: parts.onMissing,
  });
  const ledger = createLedger();
  const painter = createPainter();
  const annotator = createAnnotator({ matcher, ledger, evidence: createEvidence(), painter });
  const changes = createChanges();

  const take = ({ isWanted, density, look, colour }: Wish): void => {
    painter.dress(look, colour);
    annotator.want(isWanted);
    annotator.thin(density);
  };
  take(parts.wish);

  const readRoot = (root: Node): void => {
    watch.observe(root);
    changes.noteRoot(root);
  };
  const shadows = createShadows(readRoot, signal);
  /** A walk may still be in a shadow root, or a change wait in one, whose element has left the page. */
  const read = (flow: Flow): void => {
    const [first] = flow.nodes;
    if (!first || !standsInProse(first, new Map())) return;
    matcher.look(flow);
    annotator.read(flow);
  };
  const skim = { gate: matcher.gate, onElement: shadows.look };
  const scan = createScan({ annotator: { ...annotator, read }, ledger, changes, skim });

  const readAllAgain = (): void => {
    annotator.forget([...ledger.all()]);
    scan.stop();
    shadows.forgetAll();
    changes.noteRoot(document);
  };

  const tellMarks = (): void => {
    if (annotator.takeChange()) onMarks();
    if (!scan.isUnderWay() && changes.isEmpty()) onRead();
  };

  const work: Work = (isOver) => {
    if (!mayGoOn() || matcher.isAwaited()) return false;
    if (changes.takeFlood()) readAllAgain();
    const isMore = scan.work(() => matcher.isAwaited() || isOver());
    if (matcher.isAwaited()) return false;
    if (!isMore) shadows.lookAgain();
    painter.repair();
    tellMarks();
    return isMore || !changes.isEmpty();
  };
  const schedule = createSchedule(work, signal);

  const forgetGoneRoots = (records: readonly MutationRecord[]): void => {
    for (const root of shadows.takeGone(records)) annotator.forget(ledger.under(root));
  };

  const watch = createWatch({
    annotator,
    ledger,
    onChanges: (records) => {
      if (records.some(({ removedNodes }) => removedNodes.length > 0)) forgetGoneRoots(records);
      scan.follow(records);
      changes.note(records);
      if (!changes.isEmpty() || !annotator.isSettled()) schedule.request();
      if (records.some(({ target }) => target === document)) onReplaced();
    },
  });

  /** What a slice can do is done at once, the rest in slices, what is in view first. */
  const begin = (): void => {
    if (isHidden()) schedule.request();
    else schedule.run();
    if (scan.isUnderWay()) scan.readFirst(visibleBlocks());
  };

  signal.addEventListener('abort', () => {
    watch.stop();
    scan.stop();
    painter.clear();
  });

  return {
    ledger,
    painter,
    shadowRoots: shadows.roots,
    start: () => {
      readRoot(document);
      begin();
    },
    want: (wish) => {
      take(wish);
      tellMarks();
    },
  };
};
