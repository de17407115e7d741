const MARKS = /\p{Mark}+/gu;
const WORDS = /[\p{Letter}\p{Number}]+/gu;
const APOSTROPHES = /['\u2019]/g;

/** The text in lower case and without accents, so that "Café" and "cafe" compare as the same. */
export const folded = (text: string): string => text.normalize('NFKD').replace(MARKS, '').toLowerCase();

/** The folded words of a text in their order: stretches of letters and digits, an apostrophe inside a word left out. */
export const foldedWords = (text: string): readonly string[] =>
  folded(text).replace(APOSTROPHES, '').match(WORDS) ?? [];
