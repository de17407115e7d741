/** Small pages of every kind that a reader comes to, made by rule: each has what gives its kind away, and text enough. */

export interface KindOfPage {
  readonly name: string;
  readonly isNews: boolean;
  readonly address: string;
  readonly html: string;
}

const SENTENCES = [
  'The council met late on Tuesday and spoke for three hours about the bridge.',
  'Nobody had expected the vote to be so close, and the mayor said as much.',
  'A neighbour who has lived by the river since she was a child remembers other floods.',
  'The engineers want to begin in spring, once the water has gone down.',
  'It will cost more than was thought, and it will take a year longer.',
];

/** Running text: so many paragraphs of about 350 characters. */
const text = (paragraphs: number): string =>
  Array.from({ length: paragraphs }, (_, index) => {
    const from = index % SENTENCES.length;
    return `<p>${[...SENTENCES.slice(from), ...SENTENCES.slice(0, from)].join(' ')}</p>`;
  }).join('\n');

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head>
  <body><nav><a href="/">Home</a> <a href="/more">More</a></nav>${body}</body></html>`;

const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const typed = (type: string | readonly string[], more: object = {}): object => ({ '@type': type, ...more });
const openGraph = (type: string): string => `<meta property="og:type" content="${type}">`;
const PUBLISHED = '<meta property="article:published_time" content="2024-03-05T08:00:00Z">';

const article = `<main><article><h1>The bridge stays open</h1>${text(5)}</article></main>`;
const signed = (sign: string): string =>
  `<main><article><header><h1>The bridge stays open</h1>${sign}</header>${text(5)}</article></main>`;
const teasers = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<article><h2><a href="/${index}">Story ${index}</a></h2>${text(1)}</article>`,
  ).join('');

const kind = (
  isNews: boolean,
  name: string,
  head: string,
  body: string,
  path = '/2024/bridge',
): KindOfPage => ({
  name,
  isNews,
  address: `https://pages.example${path}`,
  html: page(head, body),
});
const news = (name: string, head: string, body = article): KindOfPage => kind(true, name, head, body);
const other = (name: string, head: string, body: string, path?: string): KindOfPage =>
  kind(false, name, head, body, path);

const posts = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<div class="post"><a rel="author" href="/u/${index}">Member ${index}</a>${text(1)}</div>`,
  ).join('');

const articles: readonly KindOfPage[] = [
  news('JSON-LD NewsArticle', jsonLd(typed('NewsArticle'))),
  news('JSON-LD in an array', jsonLd([typed('BreadcrumbList'), typed('ReportageNewsArticle')])),
  news(
    'JSON-LD in a graph',
    jsonLd({ '@graph': [typed('WebPage'), typed(['Article', 'OpinionNewsArticle'])] }),
  ),
  news('JSON-LD as the main entity', jsonLd(typed('WebPage', { mainEntity: typed('AnalysisNewsArticle') }))),
  news('JSON-LD with a whole address', jsonLd(typed('http://schema.org/BackgroundNewsArticle'))),
  news('JSON-LD with a comma too many', jsonLd('{"@type": "NewsArticle", "headline": "The bridge",}')),
  news('JSON-LD beyond mending', jsonLd('{"@type": "NewsArticle", "headline": "The "bridge""')),
  news('a live blog', jsonLd(typed('LiveBlogPosting', { liveBlogUpdate: [typed('BlogPosting')] }))),
  news('a product behind the paywall', jsonLd(typed('NewsArticle', { isPartOf: typed('Product') }))),
  news('microdata', '', `<main itemscope itemtype="https://schema.org/NewsArticle">${text(4)}</main>`),
  news('a publication time', openGraph('article') + PUBLISHED),
  news('a publication time in a name', '<meta name="article:published_time" content="2024-03-05">'),
  news('an article with a date', openGraph('article'), signed('<time datetime="2024-03-05">5 March</time>')),
  news(
    'an article with an author',
    openGraph('article'),
    signed('<a rel="author" href="/a">By an author</a>'),
  ),
  news('JSON-LD Article with a date', jsonLd(typed('Article', { datePublished: '2024-03-05' }))),
  news('no sign but a date', '', signed('<time datetime="2024-03-05">5 March</time>')),
  news('no sign but a byline', '', signed('<span class="byline">By an author</span>')),
];

const others: readonly KindOfPage[] = [
  other('a shop', jsonLd(typed('Product', { review: typed('Review') })) + openGraph('product'), text(4)),
  other('a shop without signs', '', `<h1>A kettle</h1><ul><li>${text(1)}</li></ul><button>Buy</button>`),
  other(
    'mail',
    '',
    `<table>${'<tr><td>A friend</td><td>About Tuesday</td></tr>'.repeat(30)}</table>${text(2)}`,
  ),
  other(
    'search results',
    '',
    `<ol>${`<li><a href="/">A page</a>${text(1)}</li>`.repeat(10)}</ol>`,
    '/search?q=bridge',
  ),
  other('search results that say so', jsonLd(typed('SearchResultsPage')), teasers(6)),
  other('a forum', '', `<h1>The bridge?</h1>${posts(8)}`),
  other('a forum that says so', jsonLd(typed('DiscussionForumPosting')), `<h1>The bridge?</h1>${posts(2)}`),
  other('a forum with a publication time', openGraph('website') + PUBLISHED, `<h1>Bridge?</h1>${posts(9)}`),
  other('questions and answers', jsonLd(typed('QAPage', { mainEntity: typed('Question') })), posts(3)),
  other('documentation', openGraph('website'), `<main><article><h1>Install</h1>${text(6)}</article></main>`),
  other('documentation that says so', jsonLd(typed('TechArticle')), article),
  other(
    'documentation with its last change',
    '',
    `<main><article><h1>Install</h1>${text(6)}<footer><time datetime="2024-03-05">5 March</time></footer></article></main>`,
  ),
  other(
    'a bank',
    '',
    `<h1>Accounts</h1><table>${'<tr><td>5 March</td><td>-12.00</td></tr>'.repeat(20)}</table>`,
  ),
  other('a login', '', '<h1>Sign in</h1><form><input name="user"><input type="password"></form>'),
  other('a wiki', openGraph('website'), `<main><h1>Bridge</h1>${text(8)}</main>`),
  other(
    'a recipe',
    jsonLd({ '@graph': [typed('WebPage'), typed('Recipe', { author: typed('Person') })] }),
    text(5),
  ),
  other('a company', '', `<h1>About us</h1>${text(4)}`, '/about'),
  other('a front page', '', teasers(12), '/'),
  other(
    'a front page with a list of articles',
    jsonLd(typed('ItemList', { itemListElement: [typed('NewsArticle')] })) + openGraph('website'),
    teasers(12),
    '/news',
  ),
  other(
    'a front page that names its articles',
    jsonLd([1, 2, 3].map(() => typed('NewsArticle'))),
    teasers(3),
    '/news',
  ),
  other('a section of a newspaper', jsonLd(typed('CollectionPage')), teasers(9), '/sport'),
  other('a video', openGraph('video.other'), `<video></video>${text(3)}`),
  other(
    'a gallery',
    openGraph('article'),
    `<h1>Ten bridges</h1>${'<figure><img alt=""></figure>'.repeat(10)}`,
  ),
];

/** All of them. */
export const kindsOfPages: readonly KindOfPage[] = [...articles, ...others];
