/**
 * Says whether a page on a site that the reader has not named is to be read: only a news article is. The judging is in a
 * bundle of its own (`news.js`), which is there only where every site is looked at.
 */
import type { Stance } from '../platform/site';
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

/**
 * What becomes of a page:
 * - `read`
 * - `left-alone`: it is no news article, but may become one
 * - `given-up`: the reader wants no pages of its kind read any more
 * - `never`: the reader's list says so
 */
export type Course = 'read' | 'left-alone' | 'given-up' | 'never';

/**
 * The course of a page.
 * @param isAllowed false where pages of its kind are not read
 * @param judge null where the page is read whatever it is
 */
export const courseOf = (stance: Stance, isAllowed: boolean, judge: Judge | null): Course => {
  if (stance === 'never') return 'never';
  if (!isAllowed) return 'given-up';
  return judge?.verdict().kind === 'other' ? 'left-alone' : 'read';
};
