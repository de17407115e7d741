import type { SiteAccess } from '../platform/access';
import type { FrameReport } from '../platform/frames';
import type { ReportedMention } from '../platform/page-report';
import type { Settings } from '../platform/settings-types';
import { isCovered, stanceOn } from '../platform/site';
import type { Verdict } from '../platform/verdict';

/** A mention with the frame it stands in, so that the popup can send the page to it. */
export interface FoundMention extends ReportedMention {
  /** The browser's number of the frame; 0 is the page itself. */
  readonly frame: number;
}

/** At least one mention: what tells "marked" from "nothing here". */
export type Found = readonly [FoundMention, ...FoundMention[]];

/** Where a page lives: the browser's number of its tab, and its site. */
export interface Place {
  readonly tab: number;
  readonly site: string;
}

/** Why a page on a site that the reader has not named is read, or read until a mention is found. */
export type JudgedGrounds = `judged-${NewsReason | 'doubtful'}`;
type NewsReason = Extract<Verdict, { kind: 'news' }>['reason'];

/** Why such a page is left alone. */
export type OtherReason = Extract<Verdict, { kind: 'other' }>['reason'];

/** How it comes that the extension reads a page. */
export type Grounds = 'known-site' | 'added-site' | 'once' | JudgedGrounds;

/** True for a page that is read by what it looks like. */
export const isJudged = (grounds: Grounds): grounds is JudgedGrounds => grounds.startsWith('judged-');

/**
 * What the tab beside the popup is to Newsgloss. Only a page on a site can be read, only a page that is read has
 * mentions, and "marked" without a mention cannot be written.
 */
export type PageState =
  | { readonly kind: 'no-page' }
  | { readonly kind: 'cannot-run' }
  /** `covering`: the entries of the reader's list that switch it off, `example.com` for a page of `news.example.com`. */
  | { readonly kind: 'site-off'; readonly place: Place; readonly covering: readonly string[] }
  | { readonly kind: 'unknown-site'; readonly place: Place }
  /**
   * A known site whose permission the reader has taken back. `open`: it can be read this once, since the reader opened the
   * popup on it.
   */
  | { readonly kind: 'withheld'; readonly place: Place; readonly open: boolean }
  /** Not read because the reader wants pages read only when asked. */
  | { readonly kind: 'waiting'; readonly place: Place }
  /** Allowed, but opened before the extension was there to read it. */
  | { readonly kind: 'not-read'; readonly place: Place }
  /** Looked at, and no news article. */
  | { readonly kind: 'not-news'; readonly place: Place; readonly reason: OtherReason }
  | { readonly kind: 'nothing-here'; readonly place: Place; readonly grounds: Grounds }
  | { readonly kind: 'marked'; readonly place: Place; readonly grounds: Grounds; readonly mentions: Found };

/** A page with nothing to list. */
export type UnmarkedPage = Exclude<PageState, { kind: 'marked' }>;

/** What was learnt of a tab that shows a site. */
export interface Learnt {
  readonly place: Place;
  readonly access: SiteAccess;
  readonly settings: Settings;
  /** Null where the browser lets no extension into the page. */
  readonly reports: readonly FrameReport[] | null;
}

const GROUNDS: Readonly<Record<SiteAccess, Grounds>> = {
  known: 'known-site',
  added: 'added-site',
  every: 'once',
  withheld: 'once',
  none: 'once',
};

const TOP_FRAME = 0;

const groundsOf = (verdict: Verdict | null): JudgedGrounds | null => {
  if (verdict === null || verdict.kind === 'other') return null;
  return `judged-${verdict.kind === 'news' ? verdict.reason : 'doubtful'}`;
};

/** Tells what a page on a site is, from what was learnt of it. */
export function pageState({ place, access, settings, reports }: Learnt): PageState {
  const isWaiting = settings.reach === 'on-click' && stanceOn(settings, place.site) !== 'always';
  if (reports !== null && reports.length > 0)
    return reportedPage(place, isWaiting ? 'once' : GROUNDS[access], reports);
  if (access === 'withheld') return { kind: 'withheld', place, open: reports !== null };
  if (reports === null) return { kind: 'cannot-run' };
  const isLookedAt = access === 'known' || access === 'added' || settings.reach === 'news-like';
  if (access === 'none' || !isLookedAt) return { kind: 'unknown-site', place };
  return { kind: isWaiting ? 'waiting' : 'not-read', place };
}

/** The entries of the list of sites switched off that cover this site, itself or a parent of it. */
export function coveringSites(site: string, sitesOff: readonly string[]): readonly string[] {
  return sitesOff.filter((off) => isCovered(site, off));
}

/** The page that has no site: none at all (a new tab), or one that the browser keeps to itself. */
export function siteless(address: string | null): PageState {
  return address === null || NO_PAGE.test(address) ? { kind: 'no-page' } : { kind: 'cannot-run' };
}

/** Addresses of empty and new tabs in Chromium, its relatives and Firefox. */
const NO_PAGE = /^(about:(blank|newtab|home|privatebrowsing)|[a-z]+:\/\/(newtab|new-tab-page)(\/|$))/;

/** All mentions of a page: those of the page itself in reading order, then those of its frames. */
function foundIn(reports: readonly FrameReport[]): readonly FoundMention[] {
  return [...reports]
    .sort((one, other) => one.frame - other.frame)
    .flatMap(({ frame, report }) => report.mentions.map((mention) => ({ ...mention, frame })));
}

/** A page whose content script reports: one that is read, or one that was judged to be no news. */
function reportedPage(place: Place, grounds: Grounds, reports: readonly FrameReport[]): PageState {
  const mentions = foundIn(reports);
  const verdict = reports.find(({ frame }) => frame === TOP_FRAME)?.report.verdict ?? null;
  // A frame of a site that is read may have mentions all the same.
  if (verdict?.kind === 'other' && mentions.length === 0)
    return { kind: 'not-news', place, reason: verdict.reason };
  return readPage(place, groundsOf(verdict) ?? grounds, mentions);
}

function readPage(place: Place, grounds: Grounds, mentions: readonly FoundMention[]): PageState {
  const [first, ...others] = mentions;
  if (first === undefined) return { kind: 'nothing-here', place, grounds };
  return { kind: 'marked', place, grounds, mentions: [first, ...others] };
}
