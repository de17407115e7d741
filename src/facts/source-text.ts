const INVISIBLE = /[\u00ad\u200b\ufeff]/g;
const CURLY_SINGLE = /[\u2018\u2019]/g;
const CURLY_DOUBLE = /[\u201c\u201d]/g;
const LINE_BREAKS = /[\r\n\u2028\u2029]+/;
const SPACES = /\s+/g;

/** Words as they are compared with a source: Unicode NFC, straight quotes, no invisible characters, one space between words. */
export const normalisedWords = (text: string): string =>
  text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(CURLY_SINGLE, "'")
    .replace(CURLY_DOUBLE, '"')
    .replace(SPACES, ' ')
    .trim();

/** The paragraphs of a source's text, of which every line that is not empty is one, each in normalised words. */
export const paragraphsOf = (text: string): readonly string[] =>
  text.split(LINE_BREAKS).map(normalisedWords).filter(Boolean);

/**
 * The text whose SHA-256 (of its UTF-8 bytes) a pack carries: the normalised paragraphs, joined by one line feed, with none
 * at the end. So neither the way a text was copied nor the quotes it was typed with change the sum.
 */
export const normalisedText = (text: string): string => paragraphsOf(text).join('\n');
