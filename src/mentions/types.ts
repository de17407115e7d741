/** Why a stretch of text was marked. The pattern's own text is not here: a page has no use for it until a reader asks. */
export interface Reason {
  /** The number of the pattern that matched: its place among all patterns of the pack, as `patternsInOrder` lists them. */
  readonly pattern: number;
  /** What in the sentence, the block or the page decided a doubtful form, in the words of the text; empty where none was needed. */
  readonly evidence: readonly Evidence[];
}

export interface Evidence {
  readonly range: 'sentence' | 'block' | 'page';
  /** The words found there, as the pack spells them. */
  readonly words: string;
}

/** A stretch of a flow's text that refers to a topic. `start` and `end` are UTF-16 offsets in that text. */
export interface Mention {
  readonly topic: string;
  readonly start: number;
  readonly end: number;
  readonly why: Reason;
}

/** What one flow's text says before the rest of the page is known; opaque to everyone but the matcher. */
export interface Reading {
  /** True where a mention of this flow depends on what other flows say. */
  readonly needsPage: boolean;
  /** Ids of the evidence terms that this text gives to the rest of its page, each once. */
  readonly gives: readonly number[];
}

/** What the whole page says: which evidence terms stand anywhere on it. */
export interface PageEvidence {
  has(term: number): boolean;
}

export interface Matcher {
  /** Reads one flow's text in one pass. Returns null where it holds neither a candidate nor evidence (the common case). Never throws. */
  read(text: string): Reading | null;
  /** Decides the mentions of a reading: in order of `start`, without overlaps. */
  decide(reading: Reading, page: PageEvidence): readonly Mention[];
}
