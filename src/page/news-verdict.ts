/**
 * Whether a page is a news article, by what can be told of it. Pure; the cheap signs first, the text itself last:
 *
 *   signs --verdictBySigns--> news | other
 *                       '---> doubtful --body--> verdictByBody --> news | other
 */
import type { Verdict } from '../platform/verdict';

/** What the page's structured data says it is; `list` where it names three articles or more as its own. */
export type NamedKind = 'news' | 'article' | 'list' | 'other';

/** What stands in a page's head and address. */
export interface Signs {
  readonly named: NamedKind | null;
  /** `article:published_time` is there. */
  readonly hasPublishedTime: boolean;
  /** `og:type`, null where there is none. */
  readonly openGraphType: string | null;
  /** The address is that of the site alone. */
  readonly isFrontPage: boolean;
}

/** What the text of a page is like. */
export interface Body {
  /** Readability holds it for an article. */
  readonly isReaderable: boolean;
  /** The page's own article says when it was published. */
  readonly isDated: boolean;
  /** How many different authors are named. */
  readonly authors: number;
}

/** An article names its few authors; a discussion names everybody who spoke. */
const AUTHORS_MOST = 3;

const DOUBTFUL: Verdict = { kind: 'doubtful' };

/**
 * The verdict by the head alone. What calls itself a news article is one; a publication time makes one of any page whose
 * Open Graph type does not say otherwise (forums give theirs one, and call themselves a website).
 */
export const verdictBySigns = (signs: Signs): Verdict => {
  const { named, hasPublishedTime, openGraphType, isFrontPage } = signs;
  if (isFrontPage || named === 'list') return { kind: 'other', reason: 'front-page' };
  if (named === 'news') return { kind: 'news', reason: 'named' };
  if (named === 'other') return { kind: 'other', reason: 'named' };
  const isArticle = openGraphType === null || openGraphType === 'article';
  if (hasPublishedTime && isArticle) return { kind: 'news', reason: 'published-time' };
  if (!isArticle && named === null && !hasPublishedTime) return { kind: 'other', reason: 'named' };
  return DOUBTFUL;
};

/** The verdict on a page that its head leaves doubtful: an article is text to read that says when or by whom it was written. */
export const verdictByBody = ({ isReaderable, isDated, authors }: Body): Verdict => {
  if (!isReaderable || authors > AUTHORS_MOST) return { kind: 'other', reason: 'no-article' };
  if (isDated || authors > 0) return { kind: 'news', reason: 'article' };
  return { kind: 'other', reason: 'unsigned' };
};
