import type { Point } from '../platform/card-contract';
import type { Box } from './geometry';

/**
 * True on the way between a line of the mark and the card: inside the trapezium that their facing edges span. Any
 * straight path from mark to card stays in it, so a pointer that is there has not left.
 *
 *        ▁▁▁▁▁▁▁▁▁ line
 *       /          \
 *      /  on the way \
 *     ▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔ card
 */
export function isOnTheWay(point: Point, line: Box, card: Box): boolean {
  const [from, to] = card.top >= line.bottom ? [line.bottom, card.top] : [line.top, card.bottom];
  const share = from === to ? 0 : (point.y - from) / (to - from);
  if (share < 0 || share > 1) return false;
  const left = line.left + (card.left - line.left) * share;
  const right = line.right + (card.right - line.right) * share;
  return point.x >= left && point.x <= right;
}
