import { elementAt } from '../platform/safe-document';
import { endsRun, kindOf } from './element-kinds';
import { parentOf } from './safe-node';
import type { SiblingRange } from './waiting';

/** Where in the viewport blocks are looked for, as parts of its width and height: enough to meet each paragraph in view. */
const ACROSS = [0.25, 0.5, 0.75];
const DOWN = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95];

/** A block taller than this many viewports is no paragraph but holds the page. */
const TALLEST = 2;

const blockOf = (element: Element): Element | null => {
  let block: Element | null = element;
  while (block !== null && !endsRun(kindOf(block))) {
    const parent: Node | null = parentOf(block);
    block = parent instanceof Element ? parent : null;
  }
  return block && block.getBoundingClientRect().height <= innerHeight * TALLEST ? block : null;
};

/** The blocks of text that the reader sees now, from top to bottom. Brings the page's layout up to date. */
export const visibleBlocks = (): readonly SiblingRange[] => {
  const blocks = new Set<Element>();
  for (const down of DOWN)
    for (const across of ACROSS) {
      const element = elementAt(innerWidth * across, innerHeight * down);
      const block = element && blockOf(element);
      if (block) blocks.add(block);
    }
  const isInner = (block: Element): boolean =>
    [...blocks].some((other) => other !== block && other.contains(block));
  return [...blocks].filter((block) => !isInner(block)).map((block) => ({ first: block, last: block }));
};
