/** The kinds of character that are no part of a word; all others fold to the code of a letter or digit. */
export const SEPARATOR = 1;
export const IGNORED = 2;

/** Soft hyphen, zero-width characters, direction marks (format characters, to Unicode) and combining marks: no letters of a word. */
const INVISIBLE = /[\p{M}\p{Cf}\p{Variation_Selector}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/**
 * Letters of scripts that set no space between words, or hang their particles on a Latin name ("Parlerの", "Parler는"): they end a
 * word, so that the name beside them is found.
 */
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;

const FIRST_HIGH_SURROGATE = 0xd800;
const FIRST_LOW_SURROGATE = 0xdc00;
const LAST_LOW_SURROGATE = 0xdfff;
/** High surrogates of U+1F000 to U+1FBFF, the blocks of emoji and pictures: they end a word, other astral characters continue it. */
const FIRST_PICTURE = 0xd83c;
const LAST_PICTURE = 0xd83e;

const UTF16_UNITS = 0x10000;

/** What `fold` says of each UTF-16 unit, `UNKNOWN` until it was asked: for a loop so hot that a call for each unit counts. */
export const foldedUnits = new Uint16Array(UTF16_UNITS);
export const UNKNOWN = 0;

/** Set in the code of a small letter and not in that of its capital. */
const SMALL = 32;
const ASCII_END = 0x80;
const NO_BREAK_SPACE = 0xa0;
/** Hyphens, dashes, quotation marks, bullets and dots. */
const FIRST_SIGN = 0x2010;
const LAST_SIGN = 0x2027;

const isBetween = (code: number, first: number, last: number): boolean => code >= first && code <= last;

const classifyAscii = (code: number): number => {
  if (isBetween(code | SMALL, 0x61, 0x7a)) return code | SMALL;
  return isBetween(code, 0x30, 0x39) ? code : SEPARATOR;
};

/**
 * What is common in English text, told without Unicode's properties, or `UNKNOWN`: to make ready the expressions and tables that know
 * those took most of the time of the first scan in a page without a word that is looked for.
 */
const classifyCommon = (code: number): number => {
  if (code < ASCII_END) return classifyAscii(code);
  return code === NO_BREAK_SPACE || isBetween(code, FIRST_SIGN, LAST_SIGN) ? SEPARATOR : UNKNOWN;
};

/** What Unicode says of a unit. */
export const classify = (code: number): number => {
  if (code >= FIRST_HIGH_SURROGATE && code <= LAST_LOW_SURROGATE) {
    if (code >= FIRST_LOW_SURROGATE) return IGNORED;
    return code >= FIRST_PICTURE && code <= LAST_PICTURE ? SEPARATOR : code;
  }
  const character = String.fromCharCode(code);
  if (INVISIBLE.test(character)) return IGNORED;
  if (!LETTER_OR_DIGIT.test(character) || UNSPACED.test(character)) return SEPARATOR;
  const folded = character.normalize('NFKC').toLowerCase();
  return folded.length === 1 ? folded.charCodeAt(0) : code;
};

const learn = (code: number): number => {
  const kind = classifyCommon(code) || classify(code);
  foldedUnits[code] = kind;
  return kind;
};

/**
 * Folds one UTF-16 unit: in lower case and without width or style (a full-width A is an a), or `SEPARATOR` or `IGNORED`. The answer for each unit is worked
 * out once, by Unicode's own properties, and then read from a table.
 */
export const fold = (code: number): number => foldedUnits[code] || learn(code);
