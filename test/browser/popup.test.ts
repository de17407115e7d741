import { afterEach, describe, expect, inject, it } from 'vitest';
import { waitFor } from '../../scripts/drive/wait';
import { clickControl, shownText } from './harness/controls';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();

const html = `<!doctype html><title>News</title>
  <p>For a week nobody could open Parler on a phone.</p>
  <p>On Monday Parler was back.</p>
  <div style="height: 3000px"></div>
  <p>A year before, the storming of the Capitol was on every screen.</p>`;

async function openPage() {
  session().serve('/popup', { html });
  return session().open('/popup');
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

describe('the popup where there is no page to read', () => {
  /** Chromium keeps the address of its own pages to itself: to the extension they are tabs without a page. */
  const ownPage =
    inject('browserTarget') === 'chrome'
      ? (['chrome://version/', 'No page to read here'] as const)
      : (['about:license', 'Extensions cannot run here'] as const);

  it('says so of a page of the extension itself, and has the facts all the same', async () => {
    const popup = await session().openOwnPage('popup.html');
    await shows(popup, 'Extensions cannot run here');
    await shows(popup, 'Google and Apple both removed');
    await popup.close();
  });

  it.each([['about:blank', 'No page to read here'] as const, ownPage])(
    'on %s says "%s" and has the facts all the same',
    async (address, words) => {
      const news = await session().visit(address);
      const popup = await news.popup();
      await shows(popup, words);
      await shows(popup, 'Google and Apple both removed');
    },
  );
});
