/**
 * How the table writes phrases, folded so that it stays small:
 *
 *     entry;entry          any of these
 *     slot,slot            one after the other
 *     words|words          any of these; nothing where a slot may be left out
 *     stem|stem*s|ed|ing   each stem with each ending
 *
 * "(pull|yank)(s|ed) the plug" is `pull|yank*s|ed,the plug`: four phrases.
 */
export const ENTRY = ';';
export const SLOT = ',';
export const OR = '|';
export const ENDINGS = '*';

type Words = readonly string[];

const NO_WORDS: Words = [];

const wordsOf = (words: string): Words => (words === '' ? NO_WORDS : words.split(' '));

const unfoldSlot = (slot: string): readonly Words[] => {
  const [stems = '', endings] = slot.split(ENDINGS);
  const unfolded = stems.split(OR);
  if (endings === undefined) return unfolded.map(wordsOf);
  return unfolded.flatMap((stem) => endings.split(OR).map((ending) => wordsOf(stem + ending)));
};

const unfoldEntry = (entry: string): readonly Words[] =>
  entry
    .split(SLOT)
    .map(unfoldSlot)
    .reduce((starts, ends) => starts.flatMap((start) => ends.map((end) => [...start, ...end])));

/** All phrases of a folded term, each as its words. */
export const unfold = (folded: string): readonly Words[] => folded.split(ENTRY).flatMap(unfoldEntry);
