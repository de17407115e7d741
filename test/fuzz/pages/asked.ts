/** What the test asks of its content script, and what comes back. Both cross as JSON. */

export interface FuzzQuestion {
  /** The same seed brings the same stories. */
  readonly seed: number;
  readonly runs: number;
}

export interface FuzzAnswer {
  /** The smallest story that went wrong, with what was wrong; null where none did. */
  readonly failure: string | null;
  /** Stories that were played, those on the way to the smallest failure not counted. */
  readonly runs: number;
  /** Marks at the end of all stories together. */
  readonly marks: number;
}

/** The events by which question and answer cross between the page's world and the extension's. */
export const FUZZ_ASK_EVENT = 'newsgloss-fuzz-ask';
export const FUZZ_ANSWER_EVENT = 'newsgloss-fuzz-answer';
