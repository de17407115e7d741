/** Tells the background how many mentions there are to see, for the toolbar's badge. */
import { askBackground } from '../platform/page-link';
import { COUNT_EVERY } from './timings';
import { createUpkeep } from './upkeep';

export interface Count {
  /** This frame's marks have changed. */
  readonly changed: () => void;
  /** A sub-frame has told its count. */
  readonly frameChanged: (frame: number, count: number) => void;
  /** Tells the count anew: the page is back from the history, or its top frame begins again, and it was forgotten. */
  readonly tellAgain: () => void;
}

export interface CountParts {
  /** Counts this frame's mentions that can be seen. */
  readonly countShown: () => number;
  readonly signal: AbortSignal;
}

/** Milliseconds that the count waits for an idle moment: finding out what is visible may bring styles up to date. */
const IDLE_WITHIN = 500;

/**
 * A count of 0 that nobody was told of: a page without mentions sends no message. A sub-frame tells again, ever rarer, what
 * the top frame could not take, and takes its count back when it goes or the signal is aborted.
 */
export const createCount = ({ countShown, signal }: CountParts): Count => {
  const frames = new Map<number, number>();
  let told = 0;
  let own = 0;
  let isDue = false;
  let isResting = false;
  let isTaken = true;

  const ask = async (): Promise<void> => {
    // There may be nobody to tell: the extension was updated, and this script is about to see that.
    isTaken = await askBackground('count', { count: told }).catch(() => true);
  };
  const untilTaken = createUpkeep(() => {
    if (!isTaken) void ask();
    return !isTaken;
  }, signal);

  const send = (count: number): void => {
    if (count === told) return;
    told = count;
    void ask();
    if (self !== top) untilTaken.renew();
  };

  const tell = (): void => send([...frames.values()].reduce((sum, one) => sum + one, own));

  const takeBack = (): void => send(0);
  if (self !== top) {
    addEventListener('pagehide', takeBack, { signal });
    signal.addEventListener('abort', takeBack);
  }

  const request = (): void => {
    requestIdleCallback(recount, { timeout: IDLE_WITHIN });
  };

  const recount = (): void => {
    if (signal.aborted) return;
    isDue = false;
    isResting = true;
    own = countShown();
    tell();
    setTimeout(rested, COUNT_EVERY);
  };

  const rested = (): void => {
    isResting = false;
    if (isDue && !signal.aborted) request();
  };

  return {
    changed: () => {
      if (!isDue && !isResting) request();
      isDue = true;
    },
    frameChanged: (frame, count) => {
      frames.set(frame, count);
      tell();
    },
    tellAgain: () => {
      told = 0;
      tell();
    },
  };
};
