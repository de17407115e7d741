import type { Point } from './geometry';

/**
 * The card closes this long after the pointer has left mark and card, in milliseconds: long enough to come back from a
 * slip, and the same as Wikipedia's Page Previews wait (mediawiki-extensions-Popups, ABANDON_END_DELAY).
 */
const LEAVE_DELAY = 300;

/** What to ask of a point, and whom to tell. */
export interface LeavingPlan {
  /** True where the pointer has not left: on the mark, on the card, or on the way between them. */
  readonly isHeld: (point: Point) => boolean;
  readonly onLeft: () => void;
  readonly signal: AbortSignal;
}

/** Watches the pointer until the signal is aborted, and tells when it has been away for `LEAVE_DELAY`. */
export function watchLeaving({ isHeld, onLeft, signal }: LeavingPlan): void {
  let timer: number | undefined;
  const stay = (): void => {
    window.clearTimeout(timer);
    timer = undefined;
  };
  const leave = (): void => {
    timer ??= window.setTimeout(onLeft, LEAVE_DELAY);
  };
  const moved = (event: PointerEvent): void => {
    // A pressed button means that text is being selected or the card's scroll bar dragged.
    if (event.buttons !== 0 || isHeld({ x: event.clientX, y: event.clientY })) stay();
    else leave();
  };
  const listening = { capture: true, passive: true, signal };
  window.addEventListener('pointermove', moved, listening);
  // Over a frame the moves go to the frame; entering it is still told to us.
  window.addEventListener('pointerover', moved, listening);
  document.documentElement.addEventListener('mouseleave', leave, listening);
  signal.addEventListener('abort', stay);
}
