/** Where marks are in the viewport. */

import { newRange } from '../platform/safe-document';
import type { Mark } from './ledger';
import { parentOf } from './safe-node';

/**
 * One live range for all measuring, parked at the document's start between uses: each live range held makes the page's
 * own changes dearer.
 */
let ruler: Range | null = null;

const measure = (
  range: Range,
  { startContainer, startOffset, endOffset }: StaticRange,
): readonly DOMRect[] => {
  const { length } = startContainer as Text;
  if (!startContainer.isConnected || endOffset > length) return [];
  range.setStart(startContainer, startOffset);
  range.setEnd(startContainer, endOffset);
  return [...range.getClientRects()];
};

/** The mark's rectangles in viewport CSS pixels, one a line; none where it is not laid out. Forces layout. */
export const rectsOf = (mark: Mark): readonly DOMRect[] => {
  ruler ??= newRange();
  const range = ruler;
  const rects = mark.ranges.flatMap((piece) => measure(range, piece));
  range.setStart(document, 0);
  range.collapse(true);
  return rects.filter(({ width, height }) => width > 0 && height > 0);
};

/** True where a point of the viewport is inside one of the mark's rectangles. */
export const covers = (mark: Mark, x: number, y: number): boolean =>
  rectsOf(mark).some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);

/** Text for screen readers alone is clipped to a box of this size, in CSS pixels. */
const CLIPPED = 1;

/** True where the reader can come to see the mark by scrolling. Brings the page's styles and layout up to date. */
export const isShown = (mark: Mark): boolean => {
  const [piece] = mark.ranges;
  const parent = piece ? parentOf(piece.startContainer) : null;
  if (!(parent instanceof Element) && !(parent instanceof ShadowRoot)) return false;
  const element = parent instanceof Element ? parent : parent.host;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return getComputedStyle(element).display === 'contents' || (width > CLIPPED && height > CLIPPED);
};
