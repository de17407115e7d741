import { describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/drive/wait';
import { backstageOfFile } from './harness/backstage';
import { choose, letGrant, shownText } from './harness/controls';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();
const backstage = backstageOfFile(session);

const path = '/reach';
const text = `<p>For a week nobody could open Parler on a phone.</p>
  <p>A year before, the storming of the Capitol was on every screen.</p>`;
const article = `<!doctype html><title>News</title>
  <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2021-01-12"}</script>${text}`;
const shop = `<!doctype html><title>Shop</title>
  <script type="application/ld+json">{"@type": "Product", "name": "A mug"}</script>${text}`;

const two = (marks: readonly string[]): boolean => marks.length === 2;
const none = (marks: readonly string[]): boolean => marks.length === 0;

async function openArticle(host?: string) {
  session().serve(path, { html: article });
  return session().open(path, host);
}

async function chooseReach(words: string): Promise<void> {
  const options = await session().openOwnPage('options.html');
  await choose(options, words);
  await waitFor('the choice to be taken', () =>
    backstage().storage('get("settings").then(({ settings }) => settings !== undefined)'),
  );
  await options.close();
}

describe('"Only when I click"', () => {
  it('ends all that runs on known sites at once, and reads a page when asked', async () => {
    const news = await openArticle();
    await news.waitForMarks(two);
    await chooseReach('Only when I click');
    await news.waitForMarks(none);
    expect((await backstage().inside(path)).alive).toBe(false);

    const later = await openArticle();
    await backstage().settle(path);
    expect(await later.marks()).toEqual([]);
    expect(await backstage().inside(path)).toEqual({ alive: false, matcher: false, card: false });
    await later.clickInPopup('Annotate this page');
    await later.waitForMarks(two);
  });

  it('is over as soon as the known sites are chosen again', async () => {
    await chooseReach('Only when I click');
    const news = await openArticle();
    await backstage().settle(path);
    await chooseReach('On the news sites it knows');
    await news.waitForMarks(two);
  });

  it('leaves a site alone that is always read', async () => {
    await chooseReach('Only when I click');
    const news = await openArticle();
    await news.clickInPopup('Always on this site');
    await news.waitForMarks(two);
    await (await openArticle()).waitForMarks(two);
  });
});

describe('"On every page that looks like news"', () => {
  it('says so where the browser has not allowed it, and reads the known sites', async () => {
    await backstage().storage("set({ settings: { version: 2, reach: 'news-like' } })");
    const options = await session().openOwnPage('options.html');
    await waitFor(
      'the warning',
      () => shownText(options),
      (words) => words.includes('This browser has not allowed that yet'),
    );
    await (await openArticle()).waitForMarks(two);
  });

  it('reads articles anywhere from the click on, in open tabs too, and nothing else', async () => {
    session().serve('/shop', { html: shop });
    const news = await openArticle('blog.elsewhere.test');
    const goods = await session().open('/shop', 'shop.elsewhere.test');
    await letGrant(session().driven, '*://*/*');
    await chooseReach('On every page that looks like news');
    await news.page.bringToFront();
    await news.waitForMarks(two);
    await (await openArticle('other.elsewhere.test')).waitForMarks(two);
    await goods.page.bringToFront();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await goods.marks()).toEqual([]);
  });

  it('is over as soon as something else is chosen, also where the browser still allows every site', async () => {
    await letGrant(session().driven, '*://*/*');
    await chooseReach('On every page that looks like news');
    const news = await openArticle('blog.elsewhere.test');
    await news.waitForMarks(two);
    await chooseReach('On the news sites it knows');
    await news.page.bringToFront();
    await news.waitForMarks(none);
    const later = await openArticle('blog.elsewhere.test');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await later.marks()).toEqual([]);
  });
});
