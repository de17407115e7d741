import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/drive/wait';
import type { Verdict } from '../../src/platform/verdict';
import { type KindOfPage, kindsOfPages } from '../unit/page/kinds-of-pages';
import { axeViolations } from './harness/axe';
import { type Backstage, openBackstage } from './harness/backstage';
import { clickControl, letGrant, shownText } from './harness/controls';
import { choose, lookEverywhere } from './harness/reader-settings';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();
let backstage: Backstage;

beforeAll(async () => {
  backstage = await openBackstage(session());
  await lookEverywhere(session(), backstage);
});

/** A site that Newsgloss does not know. */
const HOST = 'pages.elsewhere.test';
const MENTION = '<p>For a week nobody could open Parler on a phone.</p>';

/** A made page with a mention at its end. */
const withMention = ({ html }: KindOfPage): string => html.replace('</body>', `${MENTION}</body>`);

const kindNamed = (name: string): KindOfPage => {
  const kind = kindsOfPages.find((one) => one.name === name);
  if (!kind) throw new Error(`There is no kind of page named "${name}"`);
  return kind;
};

async function openHtml(html: string, host = HOST) {
  const path = '/2024/story';
  session().serve(path, { html });
  const news = await session().open(path, host);
  await news.page.waitForFunction(() => document.readyState === 'complete');
  return news;
}

/** What the page's content script was told of it; null before it has begun. */
const verdictOf = async (news: Awaited<ReturnType<typeof openHtml>>): Promise<Verdict | null> => {
  const tabs = `chrome.tabs.query({ url: '${news.page.url().replace(/[?#].*/, '')}*' })`;
  return (await backstage.page.evaluate(
    `${tabs}.then((all) => chrome.scripting.executeScript({
      target: { tabId: all.at(-1).id },
      func: () => globalThis.newsglossPage?.report().verdict ?? null,
    })).then(([{ result }]) => result)`,
  )) as Verdict | null;
};

const waitForVerdict = (news: Awaited<ReturnType<typeof openHtml>>, kind: Verdict['kind']) =>
  waitFor(
    `the verdict "${kind}"`,
    () => verdictOf(news),
    (verdict) => verdict?.kind === kind,
  );

describe('every site that looks like news', () => {
  it.each(kindsOfPages.filter(({ isNews }) => isNews).slice(0, 4))(
    'has a news article marked: $name',
    async (kind) => {
      const news = await openHtml(withMention(kind));
      expect(await news.waitForMarks()).toEqual(['Parler']);
    },
  );

  it('has an article marked that only its text tells, once a mention was found', async () => {
    const news = await openHtml(withMention(kindNamed('no sign but a byline')));
    expect(await news.waitForMarks()).toEqual(['Parler']);
    expect(await verdictOf(news)).toEqual({ kind: 'news', reason: 'article' });
  });

  it.each(['a shop', 'search results', 'a forum', 'documentation', 'a bank', 'mail'])(
    'is left alone where it is something else: %s',
    async (name) => {
      const news = await openHtml(withMention(kindNamed(name)));
      await waitForVerdict(news, 'other');
      expect(await news.marks()).toEqual([]);
    },
  );
});

describe('the popup on a page that was judged', () => {
  afterEach(() => choose(backstage, { reach: 'news-like' }));

  it('says why it is marked, and never marks the site again when the reader says so', async () => {
    const news = await openHtml(withMention(kindNamed('JSON-LD NewsArticle')));
    await news.waitForMarks();
    const popup = await news.popup();
    await waitFor(
      'the reason',
      () => shownText(popup),
      (text) => text.includes('Marked: this looks like a news article. It calls itself one.'),
    );
    expect(await axeViolations(popup)).toEqual([]);
    await clickControl(popup, 'Never on this site');
    await news.waitForMarks((words) => words.length === 0);
    await backstage.forget();
  });

  it('says why it is left alone, and marks the site whatever it is when the reader says so', async () => {
    await letGrant(session().driven, '*://*.named.test/*');
    const news = await openHtml(withMention(kindNamed('a forum')), 'named.test');
    await waitForVerdict(news, 'other');
    const popup = await news.popup();
    await waitFor(
      'the reason',
      () => shownText(popup),
      (text) => text.includes('This doesn’t look like a news article'),
    );
    expect(await axeViolations(popup)).toEqual([]);
    await clickControl(popup, 'Always on this site');
    // A popup that is put behind while the browser asks for the site gets no answer.
    await waitFor(
      'the site among those always read',
      () => backstage.storage('get()'),
      (stored) => JSON.stringify(stored).includes('named.test'),
    );
    // In Firefox the popup is a tab that came to the front for the click, and a page behind waits with its reading.
    await news.page.bringToFront();
    await news.waitForMarks((words) => words.length > 0);
    await backstage.forget();
  });
});

describe('a password field', () => {
  const article = withMention(kindNamed('JSON-LD NewsArticle'));
  const field = (style: string) => `<form id="login"><input type="password" style="${style}"></form>`;

  it('keeps marks off as long as it is in view', async () => {
    const news = await openHtml(article.replace('<main>', `${field('display: block')}<main>`));
    expect(await waitForVerdict(news, 'other')).toEqual({ kind: 'other', reason: 'password' });
    expect(await news.marks()).toEqual([]);
    await news.page.evaluate(() => document.getElementById('login')?.remove());
    await news.waitForMarks((words) => words.length === 1);
  });

  it('takes marks off when it comes into view, by a script or a style', async () => {
    const news = await openHtml(article.replace('<main>', `${field('display: none')}<main>`));
    await news.waitForMarks((words) => words.length === 1);
    await news.page.evaluate(() => {
      const input = document.querySelector('input');
      if (input) input.style.display = 'block';
    });
    await news.waitForMarks((words) => words.length === 0);
  });
});

describe('a page that becomes another without a load', () => {
  it('is judged again', async () => {
    const news = await openHtml(withMention(kindNamed('JSON-LD NewsArticle')));
    await news.waitForMarks((words) => words.length === 1);
    await news.page.evaluate(() => history.pushState(null, '', '/'));
    await news.waitForMarks((words) => words.length === 0);
    await news.page.evaluate(() => {
      history.pushState(null, '', '/2024/other-story');
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = '{"@type":"NewsArticle","headline":"Another"}';
      document.head.append(script);
    });
    await news.waitForMarks((words) => words.length === 1);
  });
});
