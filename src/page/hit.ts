/** Which mark is under a point of the page. */

import { caretAt, elementAt, elementsAt } from '../platform/safe-document';
import type { Ledger, Mark } from './ledger';
import { covers } from './rects';
import { firstChildOf, isText, nextSiblingOf } from './safe-node';

/** What a tap or a click is for already: it stays the page's. */
export const INTERACTIVE =
  'a[href],button,input,select,textarea,label,summary,video,audio,[role="button"],[role="link"],[role="menuitem"],[role="tab"],[role="checkbox"],[role="switch"],[role="option"]';

/** How many elements under a stretched link, and text nodes in each, are looked through: a teaser has a few of both. */
const LAYERS_MOST = 12;
const CHILDREN_MOST = 50;

const markIn = (ledger: Ledger, text: Node, x: number, y: number): Mark | null => {
  for (const { marks } of ledger.at(text)) {
    const hit = marks.find(
      (mark) => mark.ranges.some((range) => range.startContainer === text) && covers(mark, x, y),
    );
    if (hit) return hit;
  }
  return null;
};

const markAmongChildren = (ledger: Ledger, element: Element, x: number, y: number): Mark | null => {
  let looked = 0;
  for (
    let child = firstChildOf(element);
    child !== null && looked < CHILDREN_MOST;
    child = nextSiblingOf(child)
  ) {
    looked++;
    const hit = isText(child) ? markIn(ledger, child, x, y) : null;
    if (hit) return hit;
  }
  return null;
};

/**
 * Teasers lay a link over their text (`a::after { position: absolute; inset: 0 }`): the nearest text is then the link's. The
 * elements below it are looked through, where the topmost is such a link; anything else on top hides the text.
 */
const markBelow = (ledger: Ledger, x: number, y: number): Mark | null => {
  const top = elementAt(x, y);
  if (top === null) return null;
  const layers = top.closest(INTERACTIVE) ? elementsAt(x, y).slice(0, LAYERS_MOST) : [top];
  for (const element of layers) {
    const hit = markAmongChildren(ledger, element, x, y);
    if (hit) return hit;
  }
  return null;
};

/** The mark at a point of the viewport (CSS pixels), or null. Brings the page's layout up to date. */
export const markAt = (
  ledger: Ledger,
  roots: Iterable<ShadowRoot>,
  { x, y }: { readonly x: number; readonly y: number },
): Mark | null => {
  const caret = caretAt(x, y, [...roots]);
  const hit = caret && isText(caret.offsetNode) ? markIn(ledger, caret.offsetNode, x, y) : null;
  return hit ?? markBelow(ledger, x, y);
};
