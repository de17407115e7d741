/** Which of the mentions found are marked, where the reader does not want to see them all. */
import type { Ledger, Mark } from './ledger';
import { byStart } from './order';
import { isShown } from './rects';

/** The first mark of each topic. @param marks in reading order */
export const firstOfEach = (marks: readonly Mark[]): readonly Mark[] =>
  marks.filter(
    ({ mention }, index) => marks.findIndex((other) => other.mention.topic === mention.topic) === index,
  );

interface First {
  readonly mark: Mark;
  readonly isShown: boolean;
}

const comesBefore = (one: First, other: First): boolean =>
  one.isShown === other.isShown ? byStart(one.mark, other.mark) < 0 : one.isShown;

/**
 * The mark of each topic that a reader comes to first on the page. Pages carry the same words twice, in a menu that is folded
 * away or for another width: one that can be seen goes before one that cannot. Brings the layout up to date.
 */
export const firstOnPage = (ledger: Ledger): ReadonlySet<Mark> => {
  const firsts = new Map<string, First>();
  for (const { found } of ledger.all())
    for (const mark of found) {
      const first = firsts.get(mark.mention.topic);
      if (first?.isShown && byStart(first.mark, mark) < 0) continue;
      const candidate = { mark, isShown: isShown(mark) };
      if (!first || comesBefore(candidate, first)) firsts.set(mark.mention.topic, candidate);
    }
  return new Set([...firsts.values()].map(({ mark }) => mark));
};
