/** The part of a fact pack that says how its topics are mentioned. The pack's schema checks its shape before it comes here. */
export interface PatternPart {
  readonly vocabulary: Vocabulary;
  /** Patterns of what only looks like a mention: where one is the longest, nothing is marked. */
  readonly decoys: readonly PatternEntry[];
  readonly topics: readonly { readonly id: string; readonly patterns: readonly PatternEntry[] }[];
}

export interface Vocabulary {
  /** Named sets of word endings: `boot~v` with `v: ["", "s", "ed", "ing"]` stands for four words. */
  readonly endings: Readonly<Record<string, readonly string[]>>;
  /** Words after which a full stop ends no sentence. */
  readonly abbreviations: readonly string[];
  /** Named sets of phrases. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** Names of the terms whose words mean something else: no shorter phrase is found in them. */
  readonly masks: readonly string[];
}

/** Ranges of evidence: each entry is satisfied by any of its terms ("trump|congress"). */
export interface EvidenceByRange {
  readonly inside?: readonly string[] | undefined;
  readonly near?: readonly string[] | undefined;
  readonly sentence?: readonly string[] | undefined;
  readonly block?: readonly string[] | undefined;
  readonly page?: readonly string[] | undefined;
}

export interface PatternEntry {
  readonly find: readonly string[];
  /** Every entry must be satisfied. */
  readonly needs?: EvidenceByRange | undefined;
  /** No entry may be satisfied. */
  readonly not?: EvidenceByRange | undefined;
  /** Whether its mentions give way to a mention of the same topic in the same sentence, from an entry that does not yield. */
  readonly yields?: boolean | undefined;
}
