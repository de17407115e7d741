import type { Point } from '../platform/card-contract';
import { type Box, clamp, type Size } from './geometry';

/** Between card and viewport edge, CSS pixels: the card is "at most the viewport less 16 px". */
export const MARGIN = 8;
/** Between the mark's line and the card, CSS pixels: clear of a dotted underline that hangs below its line. */
export const GAP = 6;
/** The card's own inner edge, CSS pixels (`--space-4`): set back by it, the card's text stands under the mark's text. */
const INSET = 16;
/** The least part of the card that stays on either side of the pointer, CSS pixels: it can go straight down into it. */
const POINTER_ROOM = 24;
/** Below this many CSS pixels a card shows no whole fact: it covers its mark rather than shrink further. */
const LEAST_HEIGHT = 200;

/** Room enough under the line, CSS pixels: for the head, the first fact with a quotation, and the foot. */
const ENOUGH_ROOM = 320;

/** Where the card goes, in CSS pixels of the viewport. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  readonly side: 'under' | 'over';
}

/**
 * Puts a card by a line of its mark: under the line where it fits, else over it, else under it with less height
 * where that is enough, else on the roomier side. It stays inside the viewport by `MARGIN`.
 * @param line the line of the mark
 * @param pointer where the pointer is, null where the card was asked for by key
 * @param card the size that the card would like
 */
export function place(line: Box, pointer: Point | null, card: Size, viewport: Size): Placement {
  const room = { under: viewport.height - MARGIN - (line.bottom + GAP), over: line.top - GAP - MARGIN };
  const side = sideFor(card.height, room);
  const maxHeight = Math.min(Math.max(room[side], LEAST_HEIGHT), viewport.height - 2 * MARGIN);
  const height = Math.min(card.height, maxHeight);
  const top = side === 'under' ? line.bottom + GAP : line.top - GAP - height;
  return {
    left: clamp(leftFor(line, pointer, card.width), MARGIN, viewport.width - MARGIN - card.width),
    top: clamp(top, MARGIN, viewport.height - MARGIN - height),
    maxHeight,
    side,
  };
}

function sideFor(height: number, room: { readonly under: number; readonly over: number }): 'under' | 'over' {
  if (height <= room.under) return 'under';
  if (height <= room.over) return 'over';
  return room.under >= Math.min(ENOUGH_ROOM, room.over) ? 'under' : 'over';
}

/** Set under the start of the line; on a line longer than the card, moved along to the pointer. */
function leftFor(line: Box, pointer: Point | null, width: number): number {
  const start = line.left - INSET;
  if (pointer === null) return start;
  return clamp(start, pointer.x - width + POINTER_ROOM, pointer.x - POINTER_ROOM);
}
