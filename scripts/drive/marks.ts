import type { Frame, Page } from 'puppeteer-core';
import { callText } from './call-text';
import { type Point, restPointer } from './pointer';

/** The names under which the extension paints its marks, whatever their look: not that of the mark whose card is open. */
const HIGHLIGHT_NAMES = '^newsgloss(?!-active)';

interface MarksInPage {
  /** In the order of the page, with white space folded. */
  readonly texts: readonly string[];
  /** The middle of the first line of the mark asked for, now in view. */
  readonly point: Point | null;
}

/**
 * The words that are marked in a frame, in the order of the page. Read from the page's own side, which shares
 * `CSS.highlights` with the extension.
 */
export async function readMarks(frame: Frame): Promise<readonly string[]> {
  return (await marksIn(frame, null)).texts;
}

/**
 * Scrolls a mark into view and rests the pointer on it.
 * @param index counted from 0 in the order of the page
 * @returns its words; rejects where there is no such mark
 */
export async function hoverMark(page: Page, index: number): Promise<string> {
  const { texts, point } = await marksIn(page.mainFrame(), index);
  const words = texts[index];
  if (words === undefined || point === null) throw new Error(`There is no mark number ${index} to be seen`);
  await restPointer(page, point);
  return words;
}

async function marksIn(frame: Frame, wanted: number | null): Promise<MarksInPage> {
  return (await frame.evaluate(callText(marksInPage, [HIGHLIGHT_NAMES, wanted]))) as MarksInPage;
}

/** Runs in the page. */
function marksInPage(names: string, wanted: number | null): MarksInPage {
  function liveRange({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  }
  function byPlace(one: Range, other: Range): number {
    if (one.startContainer === other.startContainer) return one.startOffset - other.startOffset;
    const position = one.startContainer.compareDocumentPosition(other.startContainer);
    return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
  function pointOf(range: Range): Point | null {
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight)
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const [line] = range.getClientRects();
    return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
  }
  const ours = [...CSS.highlights].filter(([name]) => new RegExp(names).test(name));
  const ranges = ours.flatMap(([, highlight]) => [...highlight].map(liveRange)).sort(byPlace);
  const asked = wanted === null ? undefined : ranges[wanted];
  return {
    texts: ranges.map((range) => range.toString().replace(/\s+/g, ' ')),
    point: asked ? pointOf(asked) : null,
  };
}
