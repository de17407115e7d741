/**
 * The pointer, from events to the hover machine. A move only stores where the pointer is: what is under it is asked
 * when it rests, since asking brings the layout up to date.
 */

import type { Point } from '../platform/card-contract';
import { onDocument } from '../platform/safe-document';
import type { CardOpening } from '../platform/settings-types';
import { type Hover, type HoverEvent, nextHover } from './hover';
import type { Mark } from './ledger';
import { REST } from './timings';

export interface PointerParts {
  readonly markAt: (point: Point) => Mark | null;
  /** How the reader opens cards now. */
  readonly opening: () => CardOpening;
  /** The reader may soon want a mark's card. */
  readonly prepare: (mark: Mark) => void;
  readonly open: (mark: Mark, at: Point) => void;
  readonly signal: AbortSignal;
}

export interface Pointer {
  /** Tells that the card has closed. */
  readonly cardClosed: () => void;
}

/** A point that no mark is at. */
const NOWHERE: Point = { x: -1, y: -1 };

/** True where a move of the pointer may lead to a card. */
const isAsked = (opening: CardOpening, event: PointerEvent): boolean =>
  opening.on === 'hover' || (opening.on === 'hover-with-key' && event.getModifierState(opening.key));

/** Milliseconds from the last move to the card: a key that is held says that it is wanted. */
const dwell = (opening: CardOpening): number => (opening.on === 'hover' ? opening.delay : 0);

/** Follows the pointer until the signal is aborted. */
export const followPointer = ({ markAt, opening, prepare, open, signal }: PointerParts): Pointer => {
  let state: Hover<Mark> = { kind: 'away' };
  let point = NOWHERE;
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
        prepare(step.effect.on);
        wait(dwell(opening()) - (performance.now() - movedAt), () =>
          handle({ type: 'dwelt', on: markAt(point) }),
        );
        break;
      case 'open':
        open(step.effect.on, point);
        break;
    }
  };

  const breakOff = (): void => handle({ type: 'broken-off' });

  /** On the way to a card that isn't there yet. */
  const isOnTheWay = (): boolean => state.kind === 'moving' || state.kind === 'dwelling';

  const comeAlive = (): void => {
    movedAt = performance.now();
    if (state.kind === 'away' || state.kind === 'shown') handle({ type: 'moved' });
  };

  const moved = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    // A pressed button means a drag or a selection.
    if (event.buttons !== 0) return;
    point = { x: event.clientX, y: event.clientY };
    if (isAsked(opening(), event)) comeAlive();
    else if (isOnTheWay()) breakOff();
  };

  const left = (): void => {
    point = NOWHERE;
    breakOff();
  };

  const keyed = (event: KeyboardEvent): void => {
    const how = opening();
    if (!event.isTrusted || event.repeat || how.on !== 'hover-with-key' || event.key !== how.key) return;
    if (event.type === 'keydown') comeAlive();
    else if (isOnTheWay()) breakOff();
  };

  const options = { capture: true, passive: true, signal };
  addEventListener('pointermove', moved, options);
  addEventListener('pointerdown', breakOff, options);
  addEventListener('keydown', keyed, options);
  addEventListener('keyup', keyed, options);
  onDocument('mouseleave', left, options);
  signal.addEventListener('abort', () => clearTimeout(timer));

  return { cardClosed: () => handle({ type: 'closed', on: markAt(point) }) };
};
