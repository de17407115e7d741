/** From a mark to its card, whichever way the reader came: pointer, tap, key or the popup's list. */
import type { CardRequest, Point } from '../platform/card-contract';
import type { WalkWay } from '../platform/messages';
import type { PageReport } from '../platform/page-report';
import type { Settings } from '../platform/settings-types';
import { createCard } from './card';
import { markAt } from './hit';
import type { Mark } from './ledger';
import { inOrder } from './order';
import { followPointer, type Pointer } from './pointer';
import type { Reader } from './reader';
import { isShown } from './rects';
import { reportOf } from './report';
import { sentenceAround } from './sentence';
import { scrollTo, stepFrom } from './step';
import { isStillMarked, successorOf } from './successor';
import { followTaps } from './tap';

export interface Showing {
  /** Marks came or went: the pointer is followed while there are any. */
  readonly marksChanged: () => void;
  /** All has been read: a card whose mark is gone belongs to the mark that took its place, or closes. */
  readonly allRead: () => void;
  /** Sets the listeners again that the page has taken away. */
  readonly listenAgain: () => void;
  /** Goes to the next or previous mention and opens its card with focus. @returns false where there is none that way */
  readonly walk: (step: 1 | -1, way: WalkWay) => boolean;
  /** Goes to one mention of the last report. @returns false where the page has changed since and it is gone */
  readonly reveal: (id: number) => boolean;
  readonly report: () => Omit<PageReport, 'verdict'>;
  readonly countShown: () => number;
  readonly close: () => void;
}

export interface ShowingParts {
  readonly reader: Reader;
  /** The page's host name without "www.". */
  readonly site: string;
  /** The reader's settings as they are now. */
  readonly settings: () => Settings;
  /** Asked before a mark is looked for: false where the extension is gone and its marks with it. */
  readonly mayGoOn: () => boolean;
  readonly signal: AbortSignal;
}

/** Shows cards for a reader's marks on a site, until the signal is aborted. */
export const createShowing = ({ reader, site, settings, mayGoOn, signal }: ShowingParts): Showing => {
  const { ledger, painter } = reader;
  let pointer: { readonly is: Pointer; readonly ends: AbortController } | null = null;
  let walkedTo: Mark | null = null;

  /** None once all has ended: a card with the way back from "Not on this site" is still open then, and asks on. */
  const shownMarks = (): readonly Mark[] => (signal.aborted ? [] : inOrder(ledger).filter(isShown));
  const at = (point: Point): Mark | null => (mayGoOn() ? markAt(ledger, reader.shadowRoots(), point) : null);

  const card = createCard({
    theme: () => settings().theme,
    onShown: (mark) => {
      painter.setActive(mark?.ranges ?? []);
      if (mark === null) pointer?.is.cardClosed();
    },
  });

  const contextOf = ({ flow, mention }: Mark): string =>
    sentenceAround(flow.text, mention.start, mention.end);

  const open = (mark: Mark, by: CardRequest['by'], point: Point | null): void => {
    const marks = shownMarks();
    walkedTo = mark;
    card.open(mark, {
      mention: mark.mention,
      text: mark.text,
      context: contextOf(mark),
      site,
      by,
      at: point,
      place: { index: Math.max(0, marks.indexOf(mark)) + 1, of: Math.max(1, marks.length) },
      onStep: (step) => walk(step, 'around'),
    });
  };

  const goTo = (mark: Mark | null | undefined): boolean => {
    if (!mark) return false;
    scrollTo(mark);
    open(mark, 'key', null);
    return true;
  };

  const walk = (step: 1 | -1, way: WalkWay): boolean => {
    const hasGone = goTo(stepFrom(shownMarks(), walkedTo, step, way));
    if (!hasGone && way === 'through') card.close();
    return hasGone;
  };

  const allRead = (): void => {
    const mark = card.shown();
    if (mark === null || isStillMarked(ledger, mark)) return;
    const successor = successorOf(mark, shownMarks());
    if (successor === null) {
      card.lose();
      return;
    }
    if (walkedTo === mark) walkedTo = successor;
    card.handOver(successor);
  };

  const follow = (): void => {
    const ends = new AbortController();
    const until = AbortSignal.any([signal, ends.signal]);
    const parts = { markAt: at, signal: until };
    const is = followPointer({
      ...parts,
      opening: () => settings().cardOpening,
      prepare: (mark) => card.prepare(mark.mention, contextOf(mark)),
      open: (mark, point) => open(mark, 'pointer', point),
    });
    followTaps({
      ...parts,
      isForMouse: () => settings().cardOpening.on === 'click',
      open: (mark, point) => open(mark, 'tap', point),
    });
    pointer = { is, ends };
  };

  const leaveAlone = (): void => {
    pointer?.ends.abort();
    pointer = null;
  };

  const marksChanged = (): void => {
    const hasMarks = [...ledger.all()].some(({ marks }) => marks.length > 0);
    if (hasMarks && pointer === null) follow();
    if (!hasMarks) leaveAlone();
  };

  return {
    marksChanged,
    allRead,
    listenAgain: () => {
      leaveAlone();
      marksChanged();
    },
    walk,
    reveal: (id) => goTo(shownMarks().find((mark) => mark.id === id)),
    report: () => reportOf(shownMarks()),
    countShown: () => shownMarks().length,
    close: card.close,
  };
};
