import type { Painter } from './painter';
import { FIRST_LOOK, LAST_LOOK } from './timings';

export interface Upkeep {
  /** Marks have changed: looks follow, ever rarer, and then none until the next change. */
  readonly renew: () => void;
}

/** Looks after the paint, which the page can take away without a sign, until the signal is aborted. */
export const createUpkeep = (painter: Painter, signal: AbortSignal): Upkeep => {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lookIn = (delay: number): void => {
    clearTimeout(timer);
    if (delay > LAST_LOOK || signal.aborted) return;
    timer = setTimeout(() => {
      if (painter.repair()) lookIn(delay * 2);
    }, delay);
  };

  signal.addEventListener('abort', () => clearTimeout(timer));
  return { renew: () => lookIn(FIRST_LOOK) };
};
