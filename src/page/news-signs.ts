/** What tells a news article from other pages, read from the page. */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { isRecord, JSON_LD, readJsonLd } from './json-ld';
import type { Body, NamedKind, Signs } from './news-verdict';
import { publishedOn } from './published';

/** Schema.org's NewsArticle with its kinds (`ReportageNewsArticle`), and the live blog. */
const NEWS = /NewsArticle$|^LiveBlogPosting$/;
const ARTICLE = /^(Article|BlogPosting)$/;

/** Schema.org's types of pages that are no news, and of what such pages are about. */
const OTHER =
  /^(Product(Group)?|Recipe|HowTo|TechArticle|APIReference|ScholarlyArticle|AdvertiserContentArticle|SearchResultsPage|CollectionPage|ProfilePage|AboutPage|ContactPage|CheckoutPage|FAQPage|QAPage|DiscussionForumPosting|SocialMediaPosting|JobPosting|SoftwareApplication|Book|Chapter|Course|Event|Movie|MusicAlbum)$/;

/** From so many on, articles that a page names beside one another are a list: an article may be named twice. */
const LIST_FROM = 3;

/** How deep the page's own entity is looked for: `mainEntity` of a page in a `@graph` in an array. */
const DEPTH_MOST = 5;

/** A type's bare name: `NewsArticle` of `http://schema.org/NewsArticle` and of `schema:NewsArticle`. */
const bareName = (type: unknown): string => (typeof type === 'string' ? type.replace(/^.*[/#:]/, '') : '');

const typesOf = (entity: Record<string, unknown>): readonly string[] =>
  [entity['@type']].flat().map(bareName);

/** The types of what a page says it is: not of what is listed in it, written by it, or part of it. */
const ownTypes = (value: unknown, depth: number): readonly (readonly string[])[] => {
  if (!isRecord(value) || depth > DEPTH_MOST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => ownTypes(one, depth + 1));
  const { '@graph': graph, mainEntity } = value;
  return [typesOf(value), ...ownTypes(graph, depth + 1), ...ownTypes(mainEntity, depth + 1)];
};

/** Where JSON-LD cannot be read its first type is the page's, if that says something. */
const typesInRuins = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/"@type"\s*:\s*\[?\s*"([^"]*)"/g)]
    .map(([, type]) => [bareName(type)])
    .filter(([name = '']) => NEWS.test(name) || ARTICLE.test(name) || OTHER.test(name))
    .slice(0, 1);

const typesInScript = (text: string): readonly (readonly string[])[] => {
  const said = readJsonLd(text);
  return said.kind === 'read' ? ownTypes(said.value, 0) : typesInRuins(said.text);
};

const NEWS_ITEMS = '[itemtype$="NewsArticle"]';

/** What structured data calls the page. @param isOld true for elements that spoke of the page before this one */
const namedKind = (root: Element, isOld: (element: Element) => boolean): NamedKind | null => {
  const current = (selector: string): readonly Element[] =>
    [...root.querySelectorAll(selector)].filter((element) => !isOld(element));
  const entities = current(JSON_LD).flatMap(({ textContent }) => typesInScript(textContent ?? ''));
  const count = (kind: RegExp): number =>
    entities.filter((types) => types.some((type) => kind.test(type))).length;
  const news = Math.max(count(NEWS), current(NEWS_ITEMS).length);
  if (news >= LIST_FROM) return 'list';
  if (news > 0) return 'news';
  if (count(ARTICLE) > 0) return 'article';
  return count(OTHER) > 0 ? 'other' : null;
};

/** A page's meta element of Open Graph; some write `name` for `property`. */
const meta = (...properties: readonly string[]): string =>
  properties.flatMap((one) => [`meta[property="${one}"]`, `meta[name="${one}"]`]).join();

const PUBLISHED_TIME = meta('article:published_time', 'og:article:published_time');
const OPEN_GRAPH_TYPE = meta('og:type');

/** All that signs are read from: what of it stays as it was when a page changes its address speaks of the former page. */
export const SIGNS = [JSON_LD, NEWS_ITEMS, PUBLISHED_TIME, OPEN_GRAPH_TYPE].join();

/**
 * Reads the signs in a page's head, and the structured data wherever it is.
 * @param root the page's root element
 * @param address the page's address
 * @param isOld true for an element whose content speaks of a former page
 */
export const signsOf = (root: Element, address: URL, isOld: (element: Element) => boolean): Signs => {
  const content = (selector: string): string | null => {
    const found = [...root.querySelectorAll(selector)].find((element) => !isOld(element));
    return found?.getAttribute('content')?.trim() ?? null;
  };
  return {
    named: namedKind(root, isOld),
    hasPublishedTime: Boolean(content(PUBLISHED_TIME)),
    openGraphType: content(OPEN_GRAPH_TYPE)?.toLowerCase() || null,
    isFrontPage: address.pathname === '/' && address.search === '',
  };
};

const AUTHORS = '[rel~="author"],[itemprop~="author"],[class~="byline" i],[class~="author" i]';

/** Looks at the text itself: dear, so only where the signs leave it open. */
export const bodyOf = (root: Element): Body => ({
  isReaderable: isProbablyReaderable(root),
  isDated: publishedOn(root) !== null,
  authors: new Set([...root.querySelectorAll(AUTHORS)].map(({ textContent }) => textContent?.trim())).size,
});
