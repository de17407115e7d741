import { afterEach, describe, expect, it } from 'vitest';
import { mayRead } from '../../../src/page/reach';
import { DEFAULT_SETTINGS } from '../../../src/platform/settings-defaults';
import type { Reach, Settings } from '../../../src/platform/settings-types';

const settings = (reach: Reach, lists: Partial<Settings> = {}): Settings => ({
  ...DEFAULT_SETTINGS,
  ...lists,
  reach,
});
const SITE = 'news.example';
const judge = { newsglossJudge: () => ({}) };

/** Which choices let a page be read. */
const reaches = (lists: Partial<Settings> = {}): readonly Reach[] =>
  (['known-sites', 'news-like', 'on-click'] as const).filter((reach) =>
    mayRead(settings(reach, lists), SITE),
  );

afterEach(() => {
  Object.assign(globalThis, { newsglossAsked: undefined, newsglossJudge: undefined });
});

describe('a page is read', () => {
  it('of a known site unless pages are read only when asked', () => {
    expect(reaches()).toEqual(['known-sites', 'news-like']);
  });

  it('of any other site, where the judge is, only as long as what looks like news is read', () => {
    Object.assign(globalThis, judge);
    expect(reaches()).toEqual(['news-like']);
  });

  it('that the reader asked for, with every choice', () => {
    globalThis.newsglossAsked = true;
    Object.assign(globalThis, judge);
    expect(reaches()).toEqual(['known-sites', 'news-like', 'on-click']);
  });

  it('of a site always read, and never of one never read, even where it was asked for', () => {
    Object.assign(globalThis, judge);
    expect(reaches({ sitesOn: [SITE] })).toEqual(['known-sites', 'news-like', 'on-click']);
    globalThis.newsglossAsked = true;
    expect(reaches({ sitesOff: [SITE] })).toEqual([]);
  });
});
