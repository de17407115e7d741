/** From mention to mention by key. */
import type { WalkWay } from '../platform/messages';
import type { Mark } from './ledger';
import { byPlace, startOf } from './order';
import { rectsOf } from './rects';
import { parentOf } from './safe-node';

/** True where a part of the mark is in the viewport. */
const isInView = (mark: Mark): boolean =>
  rectsOf(mark).some(
    ({ top, bottom, left, right }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  );

/** The reader's caret, where it has been set and is in view. */
const caretInView = (): Node | null => {
  const selection = getSelection();
  const node = selection?.anchorNode ?? null;
  if (!selection || !node || selection.rangeCount === 0 || node.nodeType !== Node.TEXT_NODE) return null;
  const { top, bottom } = selection.getRangeAt(0).getBoundingClientRect();
  return bottom > 0 && top < innerHeight ? node : null;
};

/** How many marks come before the place where the reader is: the caret, else the top of the viewport. */
const countBefore = (marks: readonly Mark[]): number => {
  const caret = caretInView();
  const isAfter = (mark: Mark): boolean => {
    const start = startOf(mark);
    if (caret) return start !== null && byPlace(start, caret) >= 0;
    return rectsOf(mark).some(({ bottom }) => bottom > 0);
  };
  const first = marks.findIndex(isAfter);
  return first < 0 ? marks.length : first;
};

/** Where among the marks a step leads, from 0; less than 0 or past the last where it leads out of them. */
const targetOf = (marks: readonly Mark[], last: Mark | null, step: 1 | -1): number => {
  const index = last && isInView(last) ? marks.indexOf(last) : -1;
  if (index >= 0) return index + step;
  const before = countBefore(marks);
  return step === 1 ? before : before - 1;
};

/**
 * The mark to go to. From the mark that was gone to last while that is in view, else from where the reader is.
 * @param marks the marks the reader can see, in order
 * @param way what happens at the ends
 * @returns null where there is no mark to go to, or the step leads out of this frame
 */
export const stepFrom = (
  marks: readonly Mark[],
  last: Mark | null,
  step: 1 | -1,
  way: WalkWay,
): Mark | null => {
  if (way === 'into') return marks.at(step === 1 ? 0 : -1) ?? null;
  const target = targetOf(marks, last, step);
  const around = way === 'around' ? (target + marks.length) % marks.length : target;
  return marks[around] ?? null;
};

/**
 * Scrolls a mark into view, and with it the frame it stands in, which may be out of view in its page. At once: a smooth
 * scroll would leave its card behind, and is no kindness to those who asked for less motion.
 */
export const scrollTo = (mark: Mark): void => {
  const isInFrame = isInView(mark);
  if (isInFrame && self === top) return;
  const start = startOf(mark);
  const parent = start ? parentOf(start) : null;
  const element = parent instanceof ShadowRoot ? parent.host : parent;
  if (element instanceof Element)
    element.scrollIntoView({
      block: isInFrame ? 'nearest' : 'center',
      inline: 'nearest',
      behavior: 'instant',
    });
  const [rect] = rectsOf(mark);
  // A tall element's middle may be far from the mark.
  if (rect && !isInView(mark)) scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' });
};
