import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/platform/verdict';
import { coveringSites, pageState, siteless } from '../../../src/popup/page-state';
import { defaults, place, reported } from './samples';

const report = (frame: number, ...mentions: ReturnType<typeof reported>[]) => ({
  frame,
  report: { focused: false, mentions, verdict: null },
});

describe('what a page on a site is', () => {
  it('is marked with the mentions of the page first and those of its frames after', () => {
    const reports = [
      report(9, reported(0, 'ferry')),
      report(0, reported(0, 'harbour'), reported(1, 'ferry')),
    ];
    const page = pageState({ place, settings: defaults, access: 'known', reports });
    expect(page).toMatchObject({
      kind: 'marked',
      grounds: 'known-site',
      mentions: [
        { frame: 0, id: 0, topic: 'harbour' },
        { frame: 0, id: 1, topic: 'ferry' },
        { frame: 9, id: 0, topic: 'ferry' },
      ],
    });
  });

  it('is "nothing here" where it was read and no frame has a mention', () => {
    expect(
      pageState({ place, settings: defaults, access: 'added', reports: [report(0), report(4)] }),
    ).toEqual({
      kind: 'nothing-here',
      place,
      grounds: 'added-site',
    });
  });

  it('is an unknown site where nothing runs and nothing allows it', () => {
    expect(pageState({ place, settings: defaults, access: 'none', reports: [] })).toEqual({
      kind: 'unknown-site',
      place,
    });
  });

  it('was read once where something runs though nothing allows it for good', () => {
    expect(pageState({ place, settings: defaults, access: 'none', reports: [report(0)] })).toMatchObject({
      grounds: 'once',
    });
  });

  it('is not read yet where it is allowed and nothing runs', () => {
    expect(pageState({ place, settings: defaults, access: 'known', reports: [] })).toEqual({
      kind: 'not-read',
      place,
    });
  });

  it('waits where the reader wants pages read only when asked', () => {
    const settings = { ...defaults, reach: 'on-click' as const };
    const known = { place, access: 'known', settings } as const;
    expect(pageState({ ...known, reports: [] })).toEqual({ kind: 'waiting', place });
    expect(pageState({ ...known, reports: [report(0)] })).toMatchObject({ grounds: 'once' });
    expect(pageState({ ...known, access: 'none', reports: [] })).toEqual({ kind: 'unknown-site', place });
    const always = { ...settings, sitesOn: ['example.com'] };
    expect(pageState({ ...known, settings: always, reports: [] })).toEqual({ kind: 'not-read', place });
  });

  it('is an unknown site where every site may be entered but only known ones are read', () => {
    const every = { place, access: 'every', reports: [] } as const;
    expect(pageState({ ...every, settings: defaults })).toEqual({ kind: 'unknown-site', place });
    const newsLike = { ...defaults, reach: 'news-like' as const };
    expect(pageState({ ...every, settings: newsLike })).toEqual({ kind: 'not-read', place });
  });

  it('is withheld where the permission was taken back, and may be open to be read this once', () => {
    expect(pageState({ place, settings: defaults, access: 'withheld', reports: null })).toEqual({
      kind: 'withheld',
      place,
      open: false,
    });
    expect(pageState({ place, settings: defaults, access: 'withheld', reports: [] })).toMatchObject({
      open: true,
    });
  });

  it('shows what is there on a withheld site that was read all the same, this once', () => {
    expect(pageState({ place, settings: defaults, access: 'withheld', reports: [report(0)] })).toEqual({
      kind: 'nothing-here',
      place,
      grounds: 'once',
    });
    const marked = pageState({
      place,
      settings: defaults,
      access: 'withheld',
      reports: [report(0, reported(0, 'ferry'))],
    });
    expect(marked).toMatchObject({ kind: 'marked', grounds: 'once', mentions: [{ topic: 'ferry' }] });
  });

  it('says what a page on a site that nobody named was taken for', () => {
    const judged = (verdict: Verdict, ...mentions: Parameters<typeof report>[1][]) => {
      const { frame, report: plain } = report(0, ...mentions);
      const reports = [{ frame, report: { ...plain, verdict } }];
      return pageState({ place, settings: defaults, access: 'every', reports });
    };
    expect(judged({ kind: 'news', reason: 'named' }, reported(0, 'ferry'))).toMatchObject({
      kind: 'marked',
      grounds: 'judged-named',
    });
    expect(judged({ kind: 'doubtful' })).toMatchObject({ kind: 'nothing-here', grounds: 'judged-doubtful' });
    expect(judged({ kind: 'other', reason: 'password' })).toEqual({
      kind: 'not-news',
      place,
      reason: 'password',
    });
  });

  it('cannot be run on where the browser lets nobody in', () => {
    expect(pageState({ place, settings: defaults, access: 'known', reports: null })).toEqual({
      kind: 'cannot-run',
    });
  });
});

describe('the entries that switch a site off', () => {
  it('are the site itself and its parents, not sites that merely end alike', () => {
    const off = ['example.com', 'ample.com', 'news.example.com', 'old.news.example.com'];
    expect(coveringSites('news.example.com', off)).toEqual(['example.com', 'news.example.com']);
  });
});

describe('a tab without a site', () => {
  it.each([null, 'about:blank', 'about:newtab', 'about:home', 'chrome://newtab/', 'edge://newtab/'])(
    '%s is no page',
    (address) => {
      expect(siteless(address)).toEqual({ kind: 'no-page' });
    },
  );

  it.each(['chrome://extensions/', 'about:addons', 'file:///home/page.html', 'chrome://newtabs/'])(
    '%s is a page that cannot be run on',
    (address) => {
      expect(siteless(address)).toEqual({ kind: 'cannot-run' });
    },
  );
});
