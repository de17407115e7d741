/**
 * The bounds that keep every pack fast: with them the work for one word of text has a ceiling that doesn't depend on how many
 * patterns there are. They are far above what a natural pattern needs.
 */

/** Words in one phrase: the tree of phrases is walked this far from each word at most. */
export const MOST_WORDS_IN_PHRASE = 10;
/** Words that one gap may skip: how long a half-found pattern stays alive. */
export const MOST_WORDS_IN_GAP = 16;
/** Steps in one pattern. */
export const MOST_STEPS = 12;
/** Terms that one phrase may stand in: how many steps one place in the text can be. */
export const MOST_TERMS_PER_PHRASE = 16;
/** Phrases that one entry of a term, or one group of a pattern, may stand for. */
export const MOST_PHRASES_PER_ENTRY = 2000;
/** Ways through one pattern, counting each optional part and each alternative. */
export const MOST_WAYS = 256;
/** Nodes of the tree of steps that one term may lead to and that wait behind a gap: how many records one term can set alive. */
export const MOST_BRANCHES_PER_TERM = 400;
/** Characters of one phrase or pattern. */
export const MOST_CHARACTERS = 1000;
/** Parentheses within parentheses. */
export const MOST_DEPTH = 8;
