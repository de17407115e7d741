import type { CardRequest, Point } from '../platform/card-contract';
import { isOnTheWay } from './corridor';
import { around, type Box, contains, isVisibleIn, nearest, onSameLine } from './geometry';
import { cardBox, placeAsSheet, placeBy, type Surface, viewportSize } from './surface';

/** A tap makes a sheet on viewports narrower than this, CSS pixels: a card of 360 beside its margins hides as much there. */
const SHEET_BELOW = 480;

/** How a card holds on to its mark. */
export interface Anchorage {
  /** Puts the card by its mark. False once the mark, having been in view, is so no more. */
  readonly follow: () => boolean;
  /** True for a point on the mark. */
  readonly isOnMark: (point: Point) => boolean;
  /** True for a point on the mark, on the card, or on the way between them. */
  readonly isHeld: (point: Point) => boolean;
}

/** Ties a card to the mark of a request: to the line of it that was pointed at, or to all of it. */
export function anchorTo(surface: Surface, { anchor, at, by }: CardRequest): Anchorage {
  const chosen = at === null ? -1 : nearest(anchor(), at);
  const asSheet = by === 'tap' && viewportSize().width < SHEET_BELOW;
  let seen = false;

  const target = (): Box | null => {
    const lines = anchor();
    return around(onSameLine(lines, chosen)) ?? around(lines);
  };

  return {
    follow: () => {
      const box = target();
      const inView = box !== null && isVisibleIn(box, viewportSize());
      if (seen && !inView) return false;
      seen = inView;
      if (asSheet) placeAsSheet(surface);
      else if (box !== null) placeBy(surface, box, at);
      return true;
    },
    isOnMark: (point) => anchor().some((line) => contains(line, point)),
    isHeld: (point) => {
      const card = cardBox(surface);
      const box = target();
      if (contains(card, point) || anchor().some((line) => contains(line, point))) return true;
      return box !== null && isOnTheWay(point, box, card);
    },
  };
}
