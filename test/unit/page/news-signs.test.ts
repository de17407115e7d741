import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { bodyOf, signsOf } from '../../../src/page/news-signs';
import { verdictByBody, verdictBySigns } from '../../../src/page/news-verdict';
import { type KindOfPage, kindsOfPages } from './kinds-of-pages';

const rootOf = (html: string): Element => parseHTML(html).document.documentElement;

const judged = ({ html, address }: Pick<KindOfPage, 'html' | 'address'>) => {
  const root = rootOf(html);
  const bySigns = verdictBySigns(signsOf(root, new URL(address), () => false));
  return bySigns.kind === 'doubtful' ? verdictByBody(bodyOf(root)) : bySigns;
};

describe('a page of every kind', () => {
  it.each(kindsOfPages)('is told by what it says of itself and by its text: $name', (page) => {
    expect(judged(page).kind).toBe(page.isNews ? 'news' : 'other');
  });
});

describe('the signs of a page', () => {
  const address = 'https://pages.example/story';

  it('say why it is news', () => {
    const reasonOf = (name: string) => {
      const page = kindsOfPages.find((one) => one.name === name);
      return page && judged(page);
    };
    expect(reasonOf('JSON-LD NewsArticle')).toEqual({ kind: 'news', reason: 'named' });
    expect(reasonOf('a publication time')).toEqual({ kind: 'news', reason: 'published-time' });
    expect(reasonOf('no sign but a date')).toEqual({ kind: 'news', reason: 'article' });
    expect(reasonOf('a front page')).toEqual({ kind: 'other', reason: 'front-page' });
    expect(reasonOf('a company')).toEqual({ kind: 'other', reason: 'unsigned' });
    expect(reasonOf('a gallery')).toEqual({ kind: 'other', reason: 'no-article' });
  });

  it('leave the text alone wherever they decide', () => {
    const decided = kindsOfPages.filter(
      ({ html, address: its }) =>
        verdictBySigns(signsOf(rootOf(html), new URL(its), () => false)).kind !== 'doubtful',
    );
    expect(decided.length).toBeGreaterThan(kindsOfPages.length / 2);
  });

  it('are not those that stood there for a former page', () => {
    const root = rootOf(
      '<html><meta property="og:type" content="website"><script type="application/ld+json">{"@type":"NewsArticle"}</script></html>',
    );
    const isScript = ({ localName }: Element) => localName === 'script';
    expect(signsOf(root, new URL(address), isScript)).toEqual({
      named: null,
      hasPublishedTime: false,
      openGraphType: 'website',
      isFrontPage: false,
    });
    expect(signsOf(root, new URL(address), () => false).named).toBe('news');
  });

  it('take a site alone for its front page, and no address that asks for something', () => {
    const isFront = (its: string) => signsOf(rootOf('<p>'), new URL(its), () => false).isFrontPage;
    expect(['https://pages.example/', 'https://pages.example/?p=7', address].map(isFront)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
