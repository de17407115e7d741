import type { Page } from 'puppeteer-core';

/** In CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Rests the pointer at a point, coming from a little above as a hand does: a pointer that never moved rests nowhere. */
export async function restPointer(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x, y - 3);
  await page.mouse.move(x, y);
}
