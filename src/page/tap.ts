import type { Point } from '../platform/card-contract';
import { INTERACTIVE } from './hit';
import type { Mark } from './ledger';

export interface TapParts {
  readonly markAt: (point: Point) => Mark | null;
  /** True where a click of the mouse opens the card as a tap does. */
  readonly isForMouse: () => boolean;
  readonly open: (mark: Mark, at: Point) => void;
  readonly signal: AbortSignal;
}

/** Called on the prototype: a form among the targets may hold a control named `matches`. */
const isInteractive = (target: EventTarget): boolean =>
  target instanceof Element && Element.prototype.matches.call(target, INTERACTIVE);

/** True where the tap was meant for something else: the page's own link or handler, or a selection being made. */
const isTaken = (event: MouseEvent): boolean => {
  const isForPage = event.composedPath().some(isInteractive);
  return isForPage || event.defaultPrevented || getSelection()?.isCollapsed === false;
};

/**
 * Opens a mark's card on a tap, or on a click where the reader wants that, until the signal is aborted. Listens after the page has: what the page has taken for
 * itself stays the page's. A long press makes no click, so it stays the browser's.
 */
export const followTaps = ({ markAt, isForMouse, open, signal }: TapParts): void => {
  const clicked = (event: MouseEvent): void => {
    // A click is a pointer event in both browsers and tells what made it; one made by a script tells nothing.
    const { pointerType } = event as PointerEvent;
    const isMeant = pointerType === 'mouse' ? isForMouse() : Boolean(pointerType);
    if (!event.isTrusted || !isMeant || isTaken(event)) return;
    const point = { x: event.clientX, y: event.clientY };
    const mark = markAt(point);
    if (mark) open(mark, point);
  };
  addEventListener('click', clicked, { signal });
};
