import type { Frame, Page } from 'puppeteer-core';
import { callText } from './call-text';
import { type Point, restPointer } from './pointer';

/**
 * Scrolls words of a page into view.
 * @param words as they stand in one text node of the frame's document or of its open shadow roots
 * @returns the middle of the first line of their first occurrence, in CSS pixels of the frame's viewport; rejects where
 *   they aren't there
 */
export async function pointOfText(frame: Frame, words: string): Promise<Point> {
  const point = (await frame.evaluate(callText(pointInPage, [words]))) as Point | null;
  if (point === null) throw new Error(`The page does not show "${words}"`);
  return point;
}

/** Runs in the page: finds the words, scrolls them into view and measures them. */
function pointInPage(wanted: string): Point | null {
  function* textsBelow(root: Node): Generator<Text> {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) yield node;
      else if (node instanceof Element && node.shadowRoot) yield* textsBelow(node.shadowRoot);
    }
  }
  function measured(text: Text, start: number): Point | null {
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + wanted.length);
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) text.parentElement?.scrollIntoView({ block: 'center' });
    const [line] = range.getClientRects();
    return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
  }
  for (const text of textsBelow(document)) {
    const start = text.data.indexOf(wanted);
    const point = start < 0 ? null : measured(text, start);
    if (point) return point;
  }
  return null;
}

/**
 * Rests the pointer on words of the page.
 * @param frame the frame that has them; a frame below the top one is taken to stand at the page's upper left corner
 */
export async function hoverText(page: Page, words: string, frame = page.mainFrame()): Promise<void> {
  await restPointer(page, await pointOfText(frame, words));
}
