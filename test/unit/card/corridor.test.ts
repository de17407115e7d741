import * as check from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOnTheWay } from '../../../src/card/corridor';

const line = { left: 300, top: 100, right: 400, bottom: 120 };
const under = { left: 284, top: 140, right: 628, bottom: 500 };
const over = { left: 284, top: 10, right: 628, bottom: 80 };

describe('the way from mark to card', () => {
  it('holds every point of every straight path from the line to the card', () => {
    const share = check.double({ min: 0, max: 1, noNaN: true });
    check.assert(
      check.property(share, share, share, check.constantFrom(under, over), (start, end, along, card) => {
        const [fromY, toY] = card === under ? [line.bottom, card.top] : [line.top, card.bottom];
        const from = { x: line.left + start * (line.right - line.left), y: fromY };
        const to = { x: card.left + end * (card.right - card.left), y: toY };
        const point = { x: from.x + along * (to.x - from.x), y: from.y + along * (to.y - from.y) };
        // Half a pixel of room: the numbers are of floating point, pointers of whole pixels.
        const held = [-0.5, 0, 0.5].some((nudge) =>
          [-0.5, 0, 0.5].some((shift) => isOnTheWay({ x: point.x + nudge, y: point.y + shift }, line, card)),
        );
        expect(held).toBe(true);
      }),
    );
  });

  it('ends at its sides', () => {
    expect(isOnTheWay({ x: 290, y: 121 }, line, under)).toBe(false);
    expect(isOnTheWay({ x: 420, y: 125 }, line, under)).toBe(true);
    expect(isOnTheWay({ x: 620, y: 125 }, line, under)).toBe(false);
    expect(isOnTheWay({ x: 350, y: 99 }, line, under)).toBe(false);
  });

  it('leads upwards to a card over the line', () => {
    expect(isOnTheWay({ x: 350, y: 90 }, line, over)).toBe(true);
    expect(isOnTheWay({ x: 350, y: 130 }, line, over)).toBe(false);
  });
});
