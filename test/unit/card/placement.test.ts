import * as check from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, contains, isVisibleIn, nearest, onSameLine } from '../../../src/card/geometry';
import { GAP, MARGIN, place } from '../../../src/card/placement';

const viewport = { width: 1000, height: 800 };
const card = { width: 344, height: 400 };
const lineAt = (left: number, top: number, width = 120) => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});

describe('the place of the card', () => {
  it('is under the line where it fits, its text under the text of the mark', () => {
    expect(place(lineAt(300, 100), null, card, viewport)).toMatchObject({
      left: 284,
      top: 120 + GAP,
      side: 'under',
    });
  });

  it('is over the line where it fits only there', () => {
    const { top, side } = place(lineAt(300, 700), null, card, viewport);
    expect({ side, bottom: top + card.height }).toEqual({ side: 'over', bottom: 700 - GAP });
  });

  it('is on the roomier side with less height where it fits on neither', () => {
    const low = place(lineAt(300, 350), null, { width: 344, height: 600 }, viewport);
    expect(low).toMatchObject({ side: 'under', maxHeight: viewport.height - MARGIN - 370 - GAP });
    expect(place(lineAt(300, 450), null, { width: 344, height: 600 }, viewport).side).toBe('over');
  });

  it('is under the line with less height where that is enough, though there is a little more over it', () => {
    expect(place(lineAt(300, 390), null, { width: 344, height: 520 }, viewport).side).toBe('under');
    expect(place(lineAt(300, 450), null, { width: 344, height: 520 }, viewport).side).toBe('over');
  });

  it('keeps its margin at the edges', () => {
    expect(place(lineAt(2, 100), null, card, viewport).left).toBe(MARGIN);
    expect(place(lineAt(950, 100), null, card, viewport).left).toBe(viewport.width - MARGIN - card.width);
  });

  it('is within reach of a pointer at the far end of a long line', () => {
    const { left } = place(lineAt(20, 100, 900), { x: 800, y: 110 }, card, viewport);
    expect(left).toBeLessThan(800);
    expect(left + card.width).toBeGreaterThan(800);
  });

  it('is inside the viewport by its margin, whatever the line', () => {
    const length = check.integer({ min: -500, max: 3000 });
    const box = check
      .tuple(length, length, check.integer({ min: 1, max: 900 }), check.integer({ min: 8, max: 60 }))
      .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));
    const size = check.record({
      width: check.integer({ min: 200, max: 360 }),
      height: check.integer({ min: 80, max: 900 }),
    });
    const view = check.record({
      width: check.integer({ min: 376, max: 2000 }),
      height: check.integer({ min: 100, max: 1500 }),
    });
    check.assert(
      check.property(box, size, view, (line, wished, space) => {
        const { left, top, maxHeight } = place(line, null, wished, space);
        const height = Math.min(wished.height, maxHeight);
        expect(left).toBeGreaterThanOrEqual(MARGIN);
        expect(left + wished.width).toBeLessThanOrEqual(space.width - MARGIN);
        expect(top).toBeGreaterThanOrEqual(MARGIN);
        expect(top + height).toBeLessThanOrEqual(space.height - MARGIN);
      }),
    );
  });
});

describe('boxes', () => {
  it('contain their edges', () => {
    expect(contains(lineAt(10, 10), { x: 10, y: 30 })).toBe(true);
    expect(contains(lineAt(10, 10), { x: 9, y: 30 })).toBe(false);
  });

  it('are nearest by the distance to their edges', () => {
    const lines = [lineAt(400, 100), lineAt(0, 124, 300)];
    expect(nearest(lines, { x: 390, y: 112 })).toBe(0);
    expect(nearest(lines, { x: 290, y: 130 })).toBe(1);
    expect(nearest([], { x: 0, y: 0 })).toBe(-1);
  });

  it('stand on one line where the middle of one crosses the others, of another size too', () => {
    const small = { left: 100, top: 104, right: 180, bottom: 118 };
    const lines = [lineAt(0, 100, 100), small, lineAt(0, 124)];
    expect(onSameLine(lines, 1)).toEqual([lineAt(0, 100, 100), small]);
    expect(onSameLine(lines, 2)).toEqual([lineAt(0, 124)]);
    expect(onSameLine(lines, -1)).toEqual([]);
  });

  it('have one box around them all', () => {
    expect(around([lineAt(400, 100), lineAt(0, 124, 300)])).toEqual({
      left: 0,
      top: 100,
      right: 520,
      bottom: 144,
    });
    expect(around([])).toBeNull();
  });

  it('are in view when a part of them is', () => {
    expect(isVisibleIn(lineAt(10, -10), viewport)).toBe(true);
    expect(isVisibleIn(lineAt(10, -20), viewport)).toBe(false);
    expect(isVisibleIn(lineAt(10, 800), viewport)).toBe(false);
  });
});
