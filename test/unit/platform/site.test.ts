import { describe, expect, it } from 'vitest';
import { isCovered, isInPattern, isSiteOff, patternFor, siteOf } from '../../../src/platform/site';

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
});

describe('isSiteOff', () => {
  it.each([
    ['news.example', true],
    ['live.news.example', true],
    ['othernews.example', false],
    ['example', false],
  ])('%s: %s', (site, off) => {
    expect(isSiteOff({ sitesOff: ['news.example'] }, site)).toBe(off);
  });
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
  it.each([['192.0.2.7'], ['[2001:db8::7]'], ['localhost']])('has no subdomains for %s', (host) =>
    expect(patternFor(host)).toBe(`*://${host}/*`),
  );
});
