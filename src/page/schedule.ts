/**
 * When to work: in slices, between the page's own tasks, and only while somebody looks at the page.
 */
import { isHidden } from '../platform/safe-document';
import { PATIENCE, SLICE } from './timings';

/** Milliseconds of a slice just before a frame is painted, which must not make the frame late. */
const FRAME_SLICE = 2;

/** Does some work until `isOver`; true where more is left. */
export type Work = (isOver: () => boolean) => boolean;

export interface Schedule {
  /** Asks for a slice soon. Asking again before it has run changes nothing. */
  readonly request: () => void;
  /** Runs a slice now, for what must be seen at once. */
  readonly run: () => void;
}

/**
 * A schedule for one kind of work, which ends with the signal.
 *
 * The first slice after a request runs before the next frame is painted, so that text that changes many times a second does
 * not blink between the old marks and the new ones; it is a short one, and what is left waits for idle moments. In a frame
 * that is not painted there is only the idle moment.
 */
export const createSchedule = (work: Work, signal: AbortSignal): Schedule => {
  let idle: number | null = null;
  let frame: number | null = null;

  const cancel = (): void => {
    if (idle !== null) cancelIdleCallback(idle);
    if (frame !== null) cancelAnimationFrame(frame);
    idle = null;
    frame = null;
  };

  const slice = (milliseconds: number): void => {
    cancel();
    if (signal.aborted) return;
    const end = performance.now() + milliseconds;
    if (work(() => performance.now() >= end)) requestIdle();
  };

  const run = (): void => slice(SLICE);

  const requestIdle = (): void => {
    // Set again on each request, which changes nothing where it is still set: `document.open` takes listeners away.
    if (isHidden()) addEventListener('visibilitychange', request, { once: true, signal });
    else if (!signal.aborted) idle ??= requestIdleCallback(run, { timeout: PATIENCE });
  };

  const request = (): void => {
    if (idle !== null) return;
    requestIdle();
    if (idle !== null) frame = requestAnimationFrame(() => slice(FRAME_SLICE));
  };

  signal.addEventListener('abort', cancel);
  return { request, run };
};
