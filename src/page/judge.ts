/**
 * Says whether a page on a site that the reader has not named is to be read: only a news article is. The judging is in a
 * bundle of its own (`news.js`), which is there only where every site is looked at.
 */
import type { Verdict } from '../platform/verdict';

export interface Judge {
  readonly verdict: () => Verdict;
  /** Asked once a mention was found: settles what is doubtful, and tells whether the page may be marked. */
  readonly mayMark: () => boolean;
  /** The page has changed and was read: something may have come that counts, such as a password field. */
  readonly pageRead: () => void;
}

declare global {
  /**
   * Begins to judge the page, until the signal is aborted.
   * @param onChanged called, never from inside another call, when the verdict has changed
   */
  var newsglossJudge: ((onChanged: () => void, signal: AbortSignal) => Judge) | undefined;
}
