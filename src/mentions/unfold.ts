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

const unfoldSlot = (slot: string): readonly string[] => {
  const [stems = '', endings = ''] = slot.split(ENDINGS);
  return stems.split(OR).flatMap((stem) => endings.split(OR).map((ending) => stem + ending));
};

const unfoldEntry = (entry: string): readonly string[] =>
  entry
    .split(SLOT)
    .map(unfoldSlot)
    .reduce((starts, ends) => starts.flatMap((start) => ends.map((end) => `${start} ${end}`)));

/** All phrases of a folded term, each as its words. */
export const unfold = (folded: string): readonly (readonly string[])[] =>
  folded
    .split(ENTRY)
    .flatMap(unfoldEntry)
    .map((phrase) => phrase.split(' ').filter((word) => word !== ''));
