/** A walk over the elements of a range, to look at each. It can stop anywhere and go on later. */

import { elementWalker } from '../platform/safe-document';
import { isElement } from './safe-node';
import { createWaiting, type Place, type SiblingRange, type Waiting } from './waiting';

export type ElementVisitor = (element: Element) => void;

export interface Looks {
  /** Looks on until `isOver` says so (asked about every 2,000 elements); true when all were looked at. */
  readonly advance: (isOver: () => boolean) => boolean;
  readonly follow: Waiting['follow'];
}

/** How many elements are looked at between two looks at the clock. */
const STEPS = 2048;

/** The first element from a place on. */
const startOf = (walker: TreeWalker, { node, left }: Place): Node | null => {
  walker.currentNode = node;
  if (!left) return isElement(node) ? node : walker.nextNode();
  for (;;) {
    const next = walker.nextSibling();
    if (next !== null) return next;
    if (walker.parentNode() === null) return null;
  }
};

/** Looks to come at all elements of a range. */
export const createLooks = (range: SiblingRange, look: ElementVisitor): Looks => {
  const waiting = createWaiting(range);

  const advance: Looks['advance'] = (isOver) => {
    const place = waiting.place();
    if (place === null || waiting.top === null) return true;
    const walker = elementWalker(waiting.top);
    walker.currentNode = waiting.last();
    const end = walker.nextSibling();
    let steps = 0;
    for (let node = startOf(walker, place); node !== null && node !== end; node = walker.nextNode()) {
      if (++steps % STEPS === 0 && isOver()) {
        waiting.waitAt({ node, offset: 0, left: false });
        return false;
      }
      look(node as Element);
    }
    waiting.finish();
    return true;
  };

  return { advance, follow: waiting.follow };
};
