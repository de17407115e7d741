import { describe, expect, it } from 'vitest';
import { publishedOn } from '../../../src/page/published';
import { find, pageOf } from './page-of';

const dateOf = (body: string): string | null => publishedOn(find(pageOf(body), 'html'));
const script = (text: string): string => `<script type="application/ld+json">${text}</script>`;

describe('the date of JSON-LD', () => {
  const article = { '@type': 'NewsArticle', datePublished: '2024-03-05T08:00:00+01:00' };
  it.each([
    ['an article', article],
    ['an array', [{ '@type': 'WebSite' }, article]],
    ['a graph', { '@graph': [{ '@type': 'Organization' }, article] }],
    ['a page about it', { '@type': 'WebPage', mainEntity: article }],
    ['several types', { ...article, '@type': ['Thing', 'ReportageNewsArticle'] }],
    ['a live blog', { ...article, '@type': 'LiveBlogPosting' }],
  ])('stands in %s', (_name, data) => {
    expect(dateOf(script(JSON.stringify(data)))).toBe('2024-03-05');
  });

  it.each([
    ['a comment around it', '<!-- {"@type":"NewsArticle","datePublished":"2024-03-05"} -->'],
    [
      'a raw line break in a string',
      '{"@type":"NewsArticle","headline":"two\nlines","datePublished":"2024-03-05"}',
    ],
    ['a comma too many', '{"@type":"NewsArticle","datePublished":"2024-03-05",}'],
    ['its end missing', '{"@type": "NewsArticle", "datePublished": "2024-03-05", "author": {'],
  ])('is read with %s', (_name, text) => {
    expect(dateOf(script(text))).toBe('2024-03-05');
  });

  it('is not that of something other than an article', () => {
    expect(dateOf(script('{"@type":"Product","datePublished":"2024-03-05"}'))).toBeNull();
    expect(dateOf(script('{"@type":"Product","datePublished":"2024-03-05",'))).toBeNull();
  });

  it.each(['2024-02-30', '2024-13-01', 'March 5', '20240305', '2024-03-051', ''])(
    'is no date: %j',
    (value) => {
      expect(dateOf(script(JSON.stringify({ '@type': 'NewsArticle', datePublished: value })))).toBeNull();
    },
  );
});

describe('other dates', () => {
  it('comes from a meta element', () => {
    expect(dateOf('<meta property="article:published_time" content="2023-07-01T23:30:00-05:00">')).toBe(
      '2023-07-01',
    );
  });

  it('comes from the time in the header of the article', () => {
    expect(dateOf('<article><header><time datetime="2022-12-31">New Year</time></header></article>')).toBe(
      '2022-12-31',
    );
  });

  it('is not that of a teaser beside the article', () => {
    expect(dateOf('<aside><time datetime="2022-12-31">yesterday</time></aside>')).toBeNull();
  });

  const teaser = '<article><h2>Rain</h2><time datetime="2021-01-02"></time></article>';
  const time = '<time datetime="2022-12-31"></time>';
  it.each([
    ['the article with the headline', `${teaser}<article><h1>Snow</h1>${time}</article>`, '2022-12-31'],
    ['the only article', `<article>${time}</article>`, '2022-12-31'],
    ['the article, not one in it', `<article><h1>Snow</h1>${teaser}${time}</article>`, '2022-12-31'],
    [
      'the article, not what stands aside in it',
      `<article><h1>Snow</h1><aside><time datetime="2021-01-02"></time></aside>${time}</article>`,
      '2022-12-31',
    ],
    ['an article that is beside as a whole', `<aside><article>${time}</article></aside>`, '2022-12-31'],
    ['none of several teasers', teaser + teaser, null],
    [
      'none of a teaser with a header',
      `<main>${teaser}<article><header>${time}</header></article></main>`,
      null,
    ],
    ['the header of the page', `<main><header>${time}</header>${teaser}${teaser}</main>`, '2022-12-31'],
  ])('is that of %s', (_name, body, day) => {
    expect(dateOf(body)).toBe(day);
  });

  it('prefers what is said most exactly', () => {
    const meta = '<meta property="article:published_time" content="2023-07-01">';
    const time = '<article><time datetime="2022-12-31"></time></article>';
    const data = script('{"@type":"NewsArticle","datePublished":"2024-03-05"}');
    expect(dateOf(time + meta + data)).toBe('2024-03-05');
    expect(dateOf(time + meta)).toBe('2023-07-01');
  });

  it('is null where the page says none', () => {
    expect(dateOf('<p>No date</p>')).toBeNull();
  });
});
