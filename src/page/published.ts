/** The page's own publication date, where it says one. Read only when a card is opened. */
import { isRecord, JSON_LD, readJsonLd } from './json-ld';

declare global {
  /** `publishedOn`, once its bundle was brought in beside the card. */
  var newsglossPublishedOn: typeof publishedOn | undefined;
}

/** Schema.org's NewsArticle and the kinds of article that news sites use in its place. */
const ARTICLE = /Article$|Posting$|^Report$|^LiveBlogPosting$/;

/** How deep an article is looked for in JSON-LD: `@graph` in an array, `mainEntity` of a page, `hasPart` of that. */
const DEPTH_MOST = 5;

const isArticle = (type: unknown): boolean =>
  Array.isArray(type) ? type.some(isArticle) : typeof type === 'string' && ARTICLE.test(type);

/** The day of an ISO 8601 date as it is written, in the page's own time zone; null where there is none such. */
const dayOf = (value: unknown): string | null => {
  const day = typeof value === 'string' ? /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value)?.[1] : undefined;
  // 30 February parses as 2 March: only a day that comes back as itself exists.
  const time = day ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return day && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
};

const dateIn = (value: unknown, depth: number): string | null => {
  if (!isRecord(value) || depth > DEPTH_MOST) return null;
  const own = isArticle(value['@type']) ? dayOf(value.datePublished) : null;
  if (own) return own;
  for (const inner of Object.values(value)) {
    const found = dateIn(inner, depth + 1);
    if (found) return found;
  }
  return null;
};

/** The date of the first article in a text that cannot be read as JSON even when mended. */
const dateInRuins = (text: string): string | null =>
  /"@type"\s*:\s*\[?\s*"\w*(?:Article|Posting|Report)"/.test(text)
    ? dayOf(/"datePublished"\s*:\s*"([^"]*)"/.exec(text)?.[1])
    : null;

const dateInScript = (text: string): string | null => {
  const said = readJsonLd(text);
  return said.kind === 'read' ? dateIn(said.value, 0) : dateInRuins(said.text);
};

const META = [
  'meta[property="article:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="date"]',
].join(',');

/**
 * Times that say when something was published, the surest first: those marked as such, those beside a headline, those of an
 * article. Each may be a teaser's or a comment's, so where it stands counts too.
 */
const TIMES = [
  'time[itemprop="datePublished"],time[pubdate]',
  'article header time,main header time',
  'article time',
];

/** What stands beside the article, and its times with it. */
const BESIDE = 'aside,nav,footer';

/** The page's own article: the one that holds the headline, or the only one. Null where several might be it. */
const mainArticle = (root: Element): Element | null => {
  const articles = [...root.querySelectorAll('article')];
  const headed = articles.filter((article) =>
    [...article.querySelectorAll('h1')].some((one) => one.closest('article') === article),
  );
  const [first = null, second] = headed.length > 0 ? headed : articles;
  return second === undefined ? first : null;
};

const firstOf = <Found>(found: Iterable<Found>, read: (one: Found) => string | null): string | null => {
  for (const one of found) {
    const day = read(one);
    if (day) return day;
  }
  return null;
};

/** The times that are the page's own, not another article's beside or in it. */
const ownTimes = (root: Element): readonly Element[] => {
  const own = mainArticle(root);
  const isOwn = (time: Element): boolean => {
    const article = time.closest('article');
    const beside = time.closest(BESIDE);
    return (article === null || article === own) && (beside === null || beside.contains(article));
  };
  return TIMES.flatMap((times) => [...root.querySelectorAll(times)].filter(isOwn));
};

/**
 * When a page says it was published, as ISO `YYYY-MM-DD`, or null: its JSON-LD article, then its meta elements, then the
 * time beside its headline.
 * @param root the page's root element
 */
export const publishedOn = (root: Element): string | null => {
  const find = (selector: string): Iterable<Element> => root.querySelectorAll(selector);
  return (
    firstOf(find(JSON_LD), ({ textContent }) => dateInScript(textContent)) ??
    firstOf(find(META), (meta) => dayOf(meta.getAttribute('content'))) ??
    firstOf(ownTimes(root), (time) => dayOf(time.getAttribute('datetime')))
  );
};
