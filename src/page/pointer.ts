/**
 * The pointer, from events to the hover machine. A move only stores where the pointer is: what is under it is asked
 * when it rests, since asking brings the layout up to date.
 */

import type { Point } from '../platform/card-contract';
import { onDocument } from '../platform/safe-document';
import { type Hover, type HoverEvent, nextHover } from './hover';
import type { Mark } from './ledger';
import { DWELL, REST } from './timings';

export interface PointerParts {
  readonly markAt: (point: Point) => Mark | null;
  /** The reader may soon want a card. */
  readonly prepare: () => void;
  readonly open: (mark: Mark, at: Point) => void;
  readonly signal: AbortSignal;
}

export interface Pointer {
  /** Tells that the card has closed. */
  readonly cardClosed: () => void;
}

/** Follows the pointer until the signal is aborted. */
export const followPointer = ({ markAt, prepare, open, signal }: PointerParts): Pointer => {
  let state: Hover<Mark> = { kind: 'away' };
  let point: Point = { x: 0, y: 0 };
  let movedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (milliseconds: number, done: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(done, milliseconds);
  };

  const look = (): void => {
    const still = performance.now() - movedAt;
    if (still < REST) wait(REST - still, look);
    else handle({ type: 'rested', on: markAt(point) });
  };

  const handle = (event: HoverEvent<Mark>): void => {
    const step = nextHover(state, event);
    state = step.state;
    if (state.kind === 'away') clearTimeout(timer);
    switch (step.effect?.type) {
      case 'wait-for-rest':
        wait(REST, look);
        break;
      case 'prepare-and-wait':
        prepare();
        wait(DWELL - (performance.now() - movedAt), () => handle({ type: 'dwelt', on: markAt(point) }));
        break;
      case 'open':
        open(step.effect.on, point);
        break;
    }
  };

  const breakOff = (): void => handle({ type: 'broken-off' });

  const moved = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    // A pressed button means a drag or a selection.
    if (event.buttons !== 0) return;
    point = { x: event.clientX, y: event.clientY };
    movedAt = performance.now();
    if (state.kind === 'away' || state.kind === 'shown') handle({ type: 'moved' });
  };

  const options = { capture: true, passive: true, signal };
  addEventListener('pointermove', moved, options);
  addEventListener('pointerdown', breakOff, options);
  onDocument('mouseleave', breakOff, options);
  signal.addEventListener('abort', () => clearTimeout(timer));

  return { cardClosed: () => handle({ type: 'closed', on: markAt(point) }) };
};
