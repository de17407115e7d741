import { describe, expect, it } from 'vitest';
import {
  isCovered,
  isInPattern,
  isSiteEntry,
  patternFor,
  siteOf,
  stanceOn,
} from '../../../src/platform/site';

describe('siteOf', () => {
  it.each([
    ['https://www.paper.test/2021/01/11/story?x=1', 'paper.test'],
    ['http://news.paper.test:8080', 'news.paper.test'],
    ['https://WWW.Paper.Test/', 'paper.test'],
    ['https://wwwpaper.test/', 'wwwpaper.test'],
  ])('%s is the site %s', (address, site) => expect(siteOf(address)).toBe(site));

  it.each([['about:blank'], ['chrome://extensions'], ['file:///home/story.html'], ['null'], ['']])(
    '%j is no site',
    (address) => expect(siteOf(address)).toBeNull(),
  );
});

describe('isCovered', () => {
  it('covers a site and its subdomains, not a name that merely ends alike', () => {
    expect(isCovered('paper.test', 'paper.test')).toBe(true);
    expect(isCovered('blog.paper.test', 'paper.test')).toBe(true);
    expect(isCovered('newspaper.test', 'paper.test')).toBe(false);
    expect(isCovered('paper.test', 'blog.paper.test')).toBe(false);
  });
  it('covers only the subdomains where the entry has a star', () => {
    expect(isCovered('blog.paper.test', '*.paper.test')).toBe(true);
    expect(isCovered('paper.test', '*.paper.test')).toBe(false);
    expect(isCovered('newspaper.test', '*.paper.test')).toBe(false);
  });
});

describe('isSiteEntry', () => {
  it.each([
    ['paper.test'],
    ['*.paper.test'],
    ['localhost'],
    ['192.0.2.7'],
    ['[2001:db8::7]'],
    ['xn--kln-sna.test'],
  ])('%s is one', (text) => expect(isSiteEntry(text)).toBe(true));
  it.each([
    [''],
    ['*'],
    ['*.'],
    ['Paper.test'],
    ['two words'],
    ['paper.*'],
    ['a.*.test'],
    ['paper.test/x'],
    ['paper.test:80'],
    ['k\u00f6ln.test'],
    ['https://paper.test'],
  ])('%j is none', (text) => expect(isSiteEntry(text)).toBe(false));
});

describe('stanceOn', () => {
  const lists = {
    sitesOn: ['always.example', 'desk.never.example', '*.wire.example'],
    sitesOff: ['never.example', 'shop.always.example', 'wire.example', '*.paper.example'],
  };
  it.each([
    ['always.example', 'always'],
    ['live.always.example', 'always'],
    ['shop.always.example', 'never'],
    ['never.example', 'never'],
    ['blog.never.example', 'never'],
    ['desk.never.example', 'always'],
    ['wire.example', 'never'],
    ['live.wire.example', 'always'],
    ['paper.example', 'unsaid'],
    ['blog.paper.example', 'never'],
    ['othernever.example', 'unsaid'],
    ['example', 'unsaid'],
  ])('%s: %s', (site, stance) => expect(stanceOn(lists, site)).toBe(stance));
  it('is never where both lists have the same entry', () =>
    expect(stanceOn({ sitesOn: ['a.test'], sitesOff: ['a.test'] }, 'a.test')).toBe('never'));
});

describe('isInPattern', () => {
  it.each([
    ['*://*.paper.test/*', true],
    ['https://*.paper.test/*', true],
    ['https://www.blog.paper.test/*', true],
    ['http://blog.paper.test:8080/*', true],
    ['*://*/*', true],
    ['https://*/*', true],
    ['<all_urls>', true],
    ['*://paper.test/*', false],
    ['*://*.per.test/*', false],
    ['*://*.other.test/*', false],
    ['not a pattern', false],
  ])('%s: %s', (pattern, covers) => expect(isInPattern('blog.paper.test', pattern)).toBe(covers));
  it('has every site in the pattern made for it', () => {
    for (const site of ['paper.test', '192.0.2.7', 'localhost'])
      expect(isInPattern(site, patternFor(site))).toBe(true);
  });
});

describe('patternFor', () => {
  it('is the pattern of a site with its subdomains', () =>
    expect(patternFor('paper.test')).toBe('*://*.paper.test/*'));
  it('is the same for an entry with a star', () =>
    expect(patternFor('*.paper.test')).toBe('*://*.paper.test/*'));
  it.each([['192.0.2.7'], ['[2001:db8::7]'], ['localhost']])('has no subdomains for %s', (host) =>
    expect(patternFor(host)).toBe(`*://${host}/*`),
  );
});
