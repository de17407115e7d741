/**
 * Sets of words, separated by spaces, one list for each opening: a page can hold a mention only where for one of the lists a word of each
 * of its sets stands in the same text of the page.
 */
export type Openings = readonly (readonly [string, ...string[]])[];

/**
 * What the compiler hands to the matcher: plain data, small enough to stand in the content script.
 * Terms and topics are numbered by their place in their list.
 */
export interface MatcherTable {
  /** Words of which one stands in every text that holds a mention or evidence for the page, separated by spaces. */
  readonly triggers: string;
  /** What all pages are looked at for; the rest of the table is for those that have it. */
  readonly openings: Openings;
  /** Words after which a full stop ends no sentence ("jan", "rep"), separated by spaces. */
  readonly abbreviations: string;
  /**
   * Each term's phrases, folded (see unfold.ts). Words are folded as `fold` does; a capital in front asks for a capital in the
   * text, `1900..2020` is a range of numbers, `A..Z` any word with a capital, `^` the start of a sentence.
   */
  readonly terms: readonly string[];
  /** Terms whose words are out of play for every shorter phrase. */
  readonly masks: readonly number[];
  readonly topics: readonly string[];
  /** Each at the place that is its number, as in `patternsInOrder`. */
  readonly patterns: readonly TablePattern[];
}

export interface TablePattern {
  /** Number of its topic, or `NO_TOPIC`. */
  readonly topic: number;
  /**
   * Every way through the pattern: the first step that is marked, the one after the last that is marked, then term, gap, term,
   * gap, ... term. A gap is the number of words that may be skipped.
   */
  readonly ways: readonly (readonly number[])[];
  /** All of these must hold, each by one of its terms. */
  readonly needs: readonly Condition[];
  /** None of these may hold. */
  readonly not: readonly Condition[];
  /** Whether it is no mention where another of its topic, that does not yield, stands in the same sentence. */
  readonly yields: boolean;
}

/** The number of a range in `RANGES`, then the terms of which one must stand there. */
export type Condition = readonly number[];

/** Where evidence is looked for, from the mention itself outwards. `near` is the sentence up to `NEAR_WORDS` words away. */
export const RANGES = ['inside', 'near', 'sentence', 'block', 'page'] as const;
export const INSIDE = 0;
export const NEAR = 1;
export const SENTENCE = 2;
export const PAGE = 4;
/** A handful of words: what stands in the same clause. */
export const NEAR_WORDS = 6;
/** The topic of a decoy: a pattern that wins over shorter ones and then is no mention. */
export const NO_TOPIC = -1;

/** Whether a condition asks the whole page. */
export const isOfPage = (condition: Condition): boolean => condition[0] === PAGE;

/** The terms that some pattern asks the whole page for. */
export const pageTermsOf = (patterns: readonly Pick<TablePattern, 'needs' | 'not'>[]): ReadonlySet<number> =>
  new Set(
    patterns.flatMap(({ needs, not }) =>
      [...needs, ...not].filter(isOfPage).flatMap(([, ...terms]) => terms),
    ),
  );
