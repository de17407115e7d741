/** What becomes of a mark whose text the page takes away: pages that render anew put the same words back in new nodes. */
import type { Ledger, Mark } from './ledger';
import { startOf } from './order';
import { sentenceAround } from './sentence';

/** True while the page still has this mark. */
export const isStillMarked = (ledger: Ledger, mark: Mark): boolean => {
  const start = startOf(mark);
  return start !== null && ledger.at(start).some(({ marks }) => marks.some(({ id }) => id === mark.id));
};

const sentenceOf = ({ flow, mention }: Mark): string => sentenceAround(flow.text, mention.start, mention.end);

/**
 * The mark that has taken the place of one that is gone: of the same topic, with the same words in the same sentence, so
 * that its card is the same; of several the one that stands nearest to where the other stood in its paragraph.
 */
export const successorOf = (gone: Mark, marks: readonly Mark[]): Mark | null => {
  const sentence = sentenceOf(gone);
  const distance = ({ mention }: Mark): number => Math.abs(mention.start - gone.mention.start);
  const alike = marks.filter(
    (mark) =>
      mark.mention.topic === gone.mention.topic && mark.text === gone.text && sentenceOf(mark) === sentence,
  );
  return alike.sort((one, other) => distance(one) - distance(other))[0] ?? null;
};
