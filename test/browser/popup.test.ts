import { afterEach, describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/drive/wait';
import { clickControl, letGrant, shownText } from './harness/controls';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();

const html = `<!doctype html><title>News</title>
  <p>For a week nobody could open Parler on a phone.</p>
  <p>On Monday Parler was back.</p>
  <div style="height: 3000px"></div>
  <p>A year before, the storming of the Capitol was on every screen.</p>`;

async function openPage(host?: string) {
  session().serve('/popup', { html });
  return session().open('/popup', host);
}

const shows = (popup: Parameters<typeof shownText>[0], words: string) =>
  waitFor(
    `the popup to say "${words}"`,
    () => shownText(popup),
    (text) => text.includes(words),
  );

describe('the popup on a page with mentions', () => {
  it('tells how many there are, and goes to one', async () => {
    const news = await openPage();
    await news.waitForMarks((words) => words.length === 3);
    const popup = await news.popup();
    await shows(popup, '3 mentions here');
    await clickControl(popup, 'Next mention of Capitol riot');
    await news.page.bringToFront();
    const card = await news.waitForCard();
    expect(card.text).toMatch(/^Capitol riot/);
    expect(await news.page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  });

  it('finds facts by their words', async () => {
    const news = await openPage();
    const popup = await news.popup();
    await shows(popup, 'Google');
    await popup.type('input[type="search"]', 'Matze');
    await waitFor(
      'fewer facts',
      () => shownText(popup),
      (text) => text.includes('found') && !text.includes('Google'),
    );
  });
});

describe('the toolbar badge', () => {
  it('counts the mentions of the page', async () => {
    const news = await openPage();
    await news.waitForMarks((words) => words.length === 3);
    const own = await session().openOwnPage('popup.html', 'behind');
    const badge = async () =>
      (await own.evaluate(`chrome.tabs.query({ active: true, currentWindow: true })
        .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`)) as string;
    expect(await waitFor('the badge', badge)).toBe('3');
    await own.close();
  });
});

/** Sets the extension's storage from one of its own pages. */
async function inStorage(call: string): Promise<void> {
  const own = await session().openOwnPage('popup.html');
  await own.evaluate(`chrome.storage.local.${call}`);
  await own.close();
}

describe('stored settings that something has spoilt', () => {
  afterEach(() => inStorage('clear()'));

  it('fall back to the default where they are broken, keep what was valid, and the popup says so', async () => {
    await inStorage(`set({ settings: { sitesOff: 7, topicsOff: ['parler'] } })`);
    const news = await openPage();
    expect(await news.waitForMarks()).toEqual(['storming of the Capitol']);
    const popup = await news.popup();
    await shows(popup, 'could not be read');
    await clickControl(popup, 'Dismiss');
    await waitFor(
      'the note to go',
      () => shownText(popup),
      (text) => !text.includes('could not be read'),
    );
  });
});

describe('the switches', () => {
  afterEach(() => inStorage('clear()'));

  it('take every mark off this site and bring them back, at once and for pages opened later', async () => {
    const news = await openPage();
    await news.waitForMarks((words) => words.length === 3);
    const popup = await news.popup();
    await clickControl(popup, 'Newsgloss on daily.newsgloss.test');
    await news.waitForMarks((words) => words.length === 0);
    const later = await openPage();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await later.marks()).toEqual([]);
    await clickControl(await later.popup(), 'Newsgloss on daily.newsgloss.test');
    await later.waitForMarks((words) => words.length === 3);
    await news.page.bringToFront();
    await news.waitForMarks((words) => words.length === 3);
  });

  it("take one topic's marks off", async () => {
    const news = await openPage();
    await news.waitForMarks((words) => words.length === 3);
    await clickControl(await news.popup(), 'Mark Parler');
    expect(await news.waitForMarks((words) => words.length === 1)).not.toContain('Parler');
  });
});

describe('the popup on a site that Newsgloss was not given', () => {
  it('annotates the page when asked to, and only this one', async () => {
    const news = await openPage('blog.elsewhere.test');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await news.marks()).toEqual([]);
    const popup = await news.popup();
    await clickControl(popup, 'Annotate this page');
    await news.waitForMarks((words) => words.length === 3);
    await news.page.bringToFront();
    await news.hover('Parler');
    await news.waitForCard(({ text }) => text.includes('Built In Seattle'));
    const other = await openPage('blog.elsewhere.test');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await other.marks()).toEqual([]);
  });

  it('is always on there when the reader says so', async () => {
    await letGrant(session().driven, '*://*.always.test/*');
    const news = await openPage('always.test');
    const popup = await news.popup();
    await clickControl(popup, 'Always on this site');
    await news.waitForMarks((words) => words.length === 3);
    const later = await openPage('always.test');
    await later.waitForMarks((words) => words.length === 3);
  });
});

describe('the popup where there is no page to read', () => {
  it('says so and has the facts all the same', async () => {
    const popup = await session().openOwnPage('popup.html');
    await shows(popup, 'Extensions cannot run here');
    await shows(popup, 'Google');
  });
});
