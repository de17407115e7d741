/** The signs of the pattern language, each with what a reader sees for it, in the order in which they are read. */
const signs: readonly (readonly [RegExp, string])[] = [
  // A gap of at most so many words: "..12".
  [/\.\.\d+/g, '…'],
  // An inflected word: "give~s".
  [/~\p{Letter}*/gu, ''],
  // A named list of words is shown by its name, "{drop_noun}" as "drop": what sort of words they are is nothing to a reader.
  [/_(any|base|noun|verb)\b/g, ''],
  [/_/g, ' '],
  [/\|/g, ' / '],
  [/[{}[\]()?]/g, ''],
  [/\s+/g, ' '],
];

/**
 * A pattern as a reader can take it in: what must stand there and in which order, without the signs that say how often
 * and how far apart. `{amazon} ..12 (drop|ban) ..3 {parler_any}` becomes "amazon … drop / ban … parler".
 */
export function patternInWords(pattern: string): string {
  return signs.reduce((words, [sign, shown]) => words.replace(sign, shown), pattern).trim();
}
