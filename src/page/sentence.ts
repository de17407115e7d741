/** How far around a mention its sentence is looked for, in UTF-16 units: longer than sentences get, short enough to be cut at once. */
const REACH = 500;

/**
 * The sentence that a stretch of text stands in, or the sentences where it runs across more: what says which of its
 * facts is wanted. Words further off only blur that.
 * @param start UTF-16 offset in `text`, as is `end`
 */
export const sentenceAround = (text: string, start: number, end: number): string => {
  const from = Math.max(0, start - REACH);
  const near = text.slice(from, end + REACH);
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(near)];
  return sentences
    .filter(({ index, segment }) => from + index < end && from + index + segment.length > start)
    .map(({ segment }) => segment)
    .join('')
    .trim();
};
