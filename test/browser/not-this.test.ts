import { afterEach, describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/drive/wait';
import { forgetSettings } from './harness/backstage';
import { clickControl, focusControl, shownText } from './harness/controls';
import type { NewsPage } from './harness/news-page';
import { NEWS_HOST, sessionOfFile } from './harness/session';

const session = sessionOfFile();

const html = `<!doctype html><title>News</title>
  <p>For a week nobody could open Parler on a phone.</p>
  <p>A year before, the storming of the Capitol was on every screen.</p>`;

const OTHER = 'storming of the Capitol';

/** How the reader goes about it. */
interface Hand {
  readonly openCard: (news: NewsPage) => Promise<void>;
  readonly press: (news: NewsPage, name: string) => Promise<void>;
  readonly markAgain: (options: NewsPage['page'], name: string) => Promise<void>;
}

const hands: Readonly<Record<'mouse' | 'keyboard', Hand>> = {
  mouse: {
    openCard: (news) => news.hover('Parler'),
    press: (news, name) => news.clickInCard(name),
    markAgain: clickControl,
  },
  keyboard: {
    openCard: (news) => news.command('next-mention'),
    press: async (news, name) => {
      await news.tabTo(name);
      await news.page.keyboard.press('Enter');
    },
    markAgain: async (options, name) => {
      await focusControl(options, name);
      await options.keyboard.press(' ');
    },
  },
};

async function openPage(host?: string) {
  session().serve('/not-this', { html });
  const news = await session().open('/not-this', host);
  expect(await news.waitForMarks((words) => words.length === 2)).toEqual(['Parler', OTHER]);
  return news;
}

async function openCard(news: NewsPage, hand: Hand) {
  await hand.openCard(news);
  await news.waitForCard(({ text }) => text.includes('Built In Seattle'));
}

describe.each(['mouse', 'keyboard'] as const)('by %s', (name) => {
  const hand = hands[name];

  afterEach(async () => {
    const own = await session().openOwnPage('options.html');
    await forgetSettings(own);
    await own.close();
  });

  it('"Why is this marked?" tells the form of words and puts it away again', async () => {
    const news = await openPage();
    await openCard(news, hand);
    await hand.press(news, 'Why is this marked?');
    const told = await news.waitForCard(({ text }) => text.includes('“Parler” fits a form of words'));
    expect(told.text).toContain(`No more marks on “Parler” at ${NEWS_HOST}`);
    expect(await news.inCard((root) => root.querySelector('q')?.textContent)).toBe('parler');
    await hand.press(news, 'Why is this marked?');
    await news.waitForCard(({ text }) => !text.includes('fits a form of words'));
  });

  it('"Not this" unmarks the form, and "Undo" in the card marks it again', async () => {
    const news = await openPage();
    await openCard(news, hand);
    await hand.press(news, 'Why is this marked?');
    await hand.press(news, 'Not this');
    expect(await news.waitForMarks((words) => words.length === 1)).toEqual([OTHER]);
    await news.waitForCard(({ text }) => text.includes('is no longer marked'));
    await hand.press(news, 'Undo');
    expect(await news.waitForMarks((words) => words.length === 2)).toEqual(['Parler', OTHER]);
    await news.waitForCard(({ text }) => text.includes('Why is this marked?'));
  });

  it('"Not on this site" leads nowhere but back, and "Undo" closes the card over the page marked again', async () => {
    const news = await openPage();
    await openCard(news, hand);
    await hand.press(news, 'Not on this site');
    expect(await news.waitForMarks((words) => words.length === 0)).toEqual([]);
    const off = await news.waitForCard(({ text }) => text.includes(`Newsgloss is off at ${NEWS_HOST}`));
    expect(off.text).not.toContain('1 of 2');
    await hand.press(news, 'Undo');
    await news.waitForNoCard();
    expect(await news.waitForMarks((words) => words.length === 2)).toEqual(['Parler', OTHER]);
    await news.leave();
    await openCard(news, hand);
    expect(await news.page.evaluate(() => document.querySelectorAll('newsgloss-card').length)).toBe(1);
  });

  it('what "Not this" hid stays hidden on this site alone, until the options bring it back', async () => {
    const news = await openPage();
    await openCard(news, hand);
    await hand.press(news, 'Why is this marked?');
    await hand.press(news, 'Not this');
    await news.waitForMarks((words) => words.length === 1);
    await news.page.reload();
    expect(await news.waitForMarks()).toEqual([OTHER]);
    await openPage('weekly.newsgloss.test');
    await news.page.bringToFront();

    const options = await session().openOwnPage('options.html');
    const listed = await waitFor(
      'the hidden form',
      () => shownText(options),
      (text) => text.includes('“parler”'),
    );
    expect(listed).toContain(`Parler · ${NEWS_HOST}`);
    await hand.markAgain(options, `Mark “parler” on ${NEWS_HOST}`);
    expect(await news.waitForMarks((words) => words.length === 2)).toEqual(['Parler', OTHER]);
    await options.close();
  });
});
