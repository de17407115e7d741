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

/** A phrase to call a folded term by. */
export const firstPhraseOf = (folded: string): string => {
  const [entry = ''] = folded.split(ENTRY);
  return entry
    .split(SLOT)
    .flatMap((slot) => choicesOf(slot)[0] || [])
    .join(' ');
};

/** What may stand in a slot: words separated by spaces, or nothing. */
export const choicesOf = (slot: string): readonly string[] => {
  const [stems = '', endings] = slot.split(ENDINGS);
  const choices = stems.split(OR);
  if (endings === undefined) return choices;
  return choices.flatMap((stem) => endings.split(OR).map((ending) => stem + ending));
};
