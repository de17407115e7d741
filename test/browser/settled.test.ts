import { describe, expect, inject, it } from 'vitest';
import { waitFor } from '../../scripts/drive/wait';
import { backstageOfFile } from './harness/backstage';
import { clickControl, letGrant } from './harness/controls';
import type { NewsPage } from './harness/news-page';
import { NEWS_HOST, sessionOfFile } from './harness/session';

const session = sessionOfFile();
const backstage = backstageOfFile(session);

const sentence = '<p>For a week nobody could open Parler here.</p>';
const page = (body: string) => ({ html: `<!doctype html><title>News</title>${body}` });

/** Switches a site as the options do, while none of its pages is in front. */
const switchSite = (site: string, on: boolean) =>
  backstage().page.evaluate(
    `chrome.runtime.sendMessage({ type: 'change-settings', change: { kind: 'site', site: '${site}', on: ${on} } })`,
  );

describe('a page that comes back from the history', () => {
  it('is left alone where its site was switched off meanwhile', async () => {
    // What is not to be stored would not be kept for coming back to.
    const headers = { 'cache-control': 'max-age=60' };
    session().serve('/between', { ...page('<p>Rain is expected.</p>'), headers });
    session().serve('/waiting', {
      ...page(`${sentence}<script>
        addEventListener('pageshow', ({ persisted }) => { window.wasKept = persisted; });
      </script>`),
      headers,
    });
    const news = await session().open('/waiting');
    await backstage().waitForBadge('/waiting', '1');
    await news.page.evaluate(() => location.assign('/between'));
    await backstage().waitForBadge('/between', '');
    await switchSite(NEWS_HOST, false);
    await news.page.evaluate(() => history.back());
    // Between the two pages there is none to ask.
    const isBack = () => news.page.evaluate('window.wasKept === true').catch(() => false);
    await waitFor('the page to come back', isBack);
    await news.waitForMarks((words) => words.length === 0);
    await backstage().waitForBadge('/waiting', '');
    expect((await backstage().inside('/waiting')).alive).toBe(false);
  });
});

describe('a permission that the reader takes back', () => {
  it('takes the marks off pages that are open', async () => {
    await letGrant(session().driven, '*://*.taken.test/*');
    session().serve('/taken', page(sentence));
    const news = await session().open('/taken', 'taken.test');
    await news.clickInPopup('Always on this site');
    await news.waitForMarks();
    const other = await session().open('/taken');
    await other.waitForMarks();
    const options = await session().openOwnPage('options.html');
    await clickControl(options, 'Always on taken.test');
    await news.waitForMarks((words) => words.length === 0);
    expect(await other.marks()).toEqual(['Parler']);
  });
});

const FRAME_SITE = 'weekly.newsgloss.test';

/** A page with one mention and a frame of another site with two. */
async function openFramed(path: string) {
  session().serve('/in-frame', page(`${sentence}<p>John Matze was in charge.</p>`));
  session().serve(
    path,
    page(`<p>On every screen was the storming of the Capitol.</p>
      <div style="height: 2000px"></div>
      <iframe src="http://${FRAME_SITE}/in-frame" height="700"></iframe>`),
  );
  const news = await session().open(path);
  await backstage().waitForBadge(path, '3');
  const frame = news.page.frames().find((one) => one !== news.page.mainFrame());
  if (!frame) throw new Error('The frame has not come');
  return { news, frame };
}

describe('a frame of another site', () => {
  it('is walked into past the last mention of its page, and out of again', async () => {
    const { news, frame } = await openFramed('/walked');
    await news.command('next-mention');
    await news.waitForCard(({ text }) => text.startsWith('Capitol riot'));
    await news.command('next-mention');
    await news.waitForCard(({ text, focused }) => text.includes('Mention 1 of 2') && focused !== null, frame);
    await news.waitForNoCard();
    expect(await news.page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await news.command('next-mention');
    await news.waitForCard(({ text }) => text.includes('Mention 2 of 2'), frame);
    await news.command('next-mention');
    await news.waitForCard(({ text }) => text.startsWith('Capitol riot'));
    await news.waitForNoCard(frame);
    await news.command('previous-mention');
    await news.waitForCard(({ text }) => text.includes('Mention 2 of 2'), frame);
  });

  it('takes its mentions off the badge when its site is switched off', async () => {
    const { news, frame } = await openFramed('/uncounted');
    await switchSite(FRAME_SITE, false);
    await news.waitForMarks((words) => words.length === 0, frame);
    await backstage().waitForBadge('/uncounted', '1');
  });

  it('does not speak for a page whose own site is switched off, and counts again once it is on', async () => {
    await switchSite(NEWS_HOST, false);
    session().serve('/in-frame', page(sentence));
    session().serve('/silent', page(`<iframe src="http://${FRAME_SITE}/in-frame"></iframe>`));
    const news = await session().open('/silent');
    const frame = await waitFor('the frame', async () => news.page.frames()[1]);
    await news.waitForMarks(undefined, frame);
    await waitFor(
      'its count',
      () => backstage().overheard(),
      (asked) => asked.some(({ path, type }) => path === '/in-frame' && type === 'count'),
    );
    await backstage().settle('/silent');
    expect(await backstage().badge('/silent')).toBe('');
    await switchSite(NEWS_HOST, true);
    await backstage().waitForBadge('/silent', '1');
  });
});

/** Puts other content in the place of the article, as pages do that load no new page. */
const render = (news: NewsPage, html: string) =>
  news.page.evaluate((content) => {
    const main = document.querySelector('main');
    if (main) main.innerHTML = content;
  }, html);

async function openCardOf(path: string) {
  session().serve(path, page(`<main>${sentence}</main>`));
  const news = await session().open(path);
  await news.waitForMarks();
  await news.command('next-mention');
  await news.waitForCard(({ text }) => text.includes('Built In Seattle'));
  return news;
}

describe('a card whose mark the page takes away', () => {
  it('closes where another article comes', async () => {
    const news = await openCardOf('/away');
    await render(news, '<p>Rain is expected, and Parler is back.</p>');
    await news.waitForMarks();
    await news.waitForNoCard();
  });

  it('stays where the same words come back, and belongs to them', async () => {
    const news = await openCardOf('/rendered');
    await render(news, `<h1>Phones</h1>${sentence}`);
    await news.waitForMarks();
    const activeWords = () =>
      news.page.evaluate(() =>
        [...(CSS.highlights.get('newsgloss-active') ?? [])].map(
          ({ startContainer }) => startContainer.isConnected && startContainer.textContent,
        ),
      );
    await waitFor('the new mark to be the active one', activeWords, (words) => words.length > 0);
    expect(await activeWords()).toEqual(['For a week nobody could open Parler here.']);
    expect((await news.card())?.text).toContain('Built In Seattle');
  });
});

describe('the sheet for marks in a shadow root', () => {
  it('stands there once, only where the browser needs it, and goes when the site is switched off', async () => {
    session().serve(
      '/sheets',
      page(`<news-text></news-text><script>
        customElements.define('news-text', class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'open' }).innerHTML = '${sentence}';
          }
        });
      </script>`),
    );
    const news = await session().open('/sheets');
    await news.waitForMarks();
    const sheets = () =>
      news.page.evaluate(
        () => document.querySelector('news-text')?.shadowRoot?.adoptedStyleSheets.length ?? null,
      );
    expect(await sheets()).toBe(inject('browserTarget') === 'firefox' ? 1 : 0);
    await switchSite(NEWS_HOST, false);
    await news.waitForMarks((words) => words.length === 0);
    expect(await sheets()).toBe(0);
  });
});
