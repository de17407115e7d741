import type { Point } from '../platform/card-contract';

/** A box of the viewport, in CSS pixels from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** True inside the box and on its edges. */
export function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** True where some of the box can be seen: a box that only touches the viewport's edge cannot. */
export function isVisibleIn(box: Box, viewport: Size): boolean {
  return box.right > 0 && box.bottom > 0 && box.left < viewport.width && box.top < viewport.height;
}

/**
 * The box nearest to a point, the first of several as near.
 * @returns its place in the list; -1 for an empty list
 */
export function nearest(boxes: readonly Box[], point: Point): number {
  const distances = boxes.map((box) => distance(box, point));
  return distances.indexOf(Math.min(...distances));
}

/**
 * The boxes on the same line of text as one of them: those that its middle crosses. A mark has more than one on a line where
 * it runs from element to element.
 * @returns an empty list where there is no box of that number
 */
export function onSameLine(boxes: readonly Box[], index: number): readonly Box[] {
  const chosen = boxes[index];
  if (chosen === undefined) return [];
  const middle = (chosen.top + chosen.bottom) / 2;
  return boxes.filter(({ top, bottom }) => top <= middle && middle <= bottom);
}

/** The smallest box around all of them; null around none. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** A number kept between two others; the lower one wins where they cross. */
export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function distance(box: Box, { x, y }: Point): number {
  return Math.hypot(x - clamp(x, box.left, box.right), y - clamp(y, box.top, box.bottom));
}
