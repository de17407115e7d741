import type { Point } from '../platform/card-contract';
import { rootElement } from '../platform/safe-document';

/**
 * The card closes this long after the pointer has left mark and card, in milliseconds: long enough to come back from a
 * slip, and the same as Wikipedia's Page Previews wait (mediawiki-extensions-Popups, ABANDON_END_DELAY).
 */
const LEAVE_DELAY = 300;

/** Where a pointer is that has left the page: a card that a key or a click opened does not close for it. */
const OUTSIDE: Point = { x: -1, y: -1 };

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
  const waitToLeave = (): void => {
    timer ??= window.setTimeout(onLeft, LEAVE_DELAY);
  };
  const left = (event: Event): void => {
    if (event.isTrusted && !isHeld(OUTSIDE)) waitToLeave();
  };
  const moved = (event: PointerEvent): void => {
    // A page may send itself moves of its own making; they tell nothing of the reader's pointer.
    if (!event.isTrusted) return;
    // A pressed button means that text is being selected or the card's scroll bar dragged.
    if (event.buttons !== 0 || isHeld({ x: event.clientX, y: event.clientY })) stay();
    else waitToLeave();
  };
  const listening = { capture: true, passive: true, signal };
  window.addEventListener('pointermove', moved, listening);
  // Over a frame the moves go to the frame; entering it is still told to us.
  window.addEventListener('pointerover', moved, listening);
  rootElement()?.addEventListener('mouseleave', left, listening);
  signal.addEventListener('abort', stay);
}
