import { FIRST_LOOK, LAST_LOOK } from './timings';

export interface Upkeep {
  /** Something has changed: looks follow, ever rarer, and then none until the next change. */
  readonly renew: () => void;
}

/**
 * Looks after what can go wrong without a sign, as the paint that the page takes away, until the signal is aborted.
 * @param look sets it right; false where there is no more to be looked after
 */
export const createUpkeep = (look: () => boolean, signal: AbortSignal): Upkeep => {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lookIn = (delay: number): void => {
    clearTimeout(timer);
    if (delay > LAST_LOOK || signal.aborted) return;
    timer = setTimeout(() => {
      if (look()) lookIn(delay * 2);
    }, delay);
  };

  signal.addEventListener('abort', () => clearTimeout(timer));
  return { renew: () => lookIn(FIRST_LOOK) };
};
