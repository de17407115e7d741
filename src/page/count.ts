/** Tells the background how many mentions there are to see, for the toolbar's badge. */
import { askBackground } from '../platform/page-link';
import { COUNT_EVERY } from './timings';

export interface Count {
  /** This frame's marks have changed. */
  readonly changed: () => void;
  /** A sub-frame has told its count. */
  readonly frameChanged: (frame: number, count: number) => void;
}

export interface CountParts {
  /** Counts this frame's mentions that can be seen. */
  readonly countShown: () => number;
  readonly signal: AbortSignal;
}

/** Milliseconds that the count waits for an idle moment: finding out what is visible may bring styles up to date. */
const PATIENCE = 500;

/** A count of 0 that nobody was told of: a page without mentions sends no message. */
export const createCount = ({ countShown, signal }: CountParts): Count => {
  const frames = new Map<number, number>();
  let told = 0;
  let own = 0;
  let isDue = false;
  let isResting = false;
  let isFollowingHistory = false;

  const send = (count: number): void => {
    if (count === told) return;
    told = count;
    followHistory();
    // There may be nobody to tell: the extension was updated, and this script is about to see that.
    askBackground('count', { count }).catch(() => undefined);
  };

  const tell = (): void => send([...frames.values()].reduce((sum, one) => sum + one, own));

  /** A frame that goes takes its count with it; a page that comes back from the history finds the badge empty. */
  const followHistory = (): void => {
    if (isFollowingHistory) return;
    isFollowingHistory = true;
    if (self !== top) addEventListener('pagehide', () => send(0), { signal });
    const shownAgain = ({ persisted }: PageTransitionEvent): void => {
      if (!persisted) return;
      told = 0;
      tell();
    };
    addEventListener('pageshow', shownAgain, { signal });
  };

  const request = (): void => {
    requestIdleCallback(recount, { timeout: PATIENCE });
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
  };
};
