import { afterEach, describe, expect, it } from 'vitest';
import { welcomeTab } from '../../scripts/drive/launch';
import { waitFor } from '../../scripts/drive/wait';
import { forgetSettings } from './harness/backstage';
import { choose, shownText } from './harness/controls';
import { startAnew } from './harness/extension-end';
import { type NewsPage, newsPageOf } from './harness/news-page';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();

/** The page that opened at the install, in front. */
async function welcome(): Promise<NewsPage> {
  const page = await welcomeTab(session().driven);
  if (!page) throw new Error('No welcome page is open');
  await page.bringToFront();
  return newsPageOf(session().driven, page);
}

const SAMPLE = ['Parler', 'Amazon pulled the plug on Parler', 'storming of the Capitol'];

afterEach(async () => forgetSettings((await welcome()).page));

describe('the welcome page', () => {
  it('opens at the install and shows Newsgloss at work on a sample, without a request', async () => {
    const page = await welcome();
    const marks = await page.waitForMarks((words) => SAMPLE.every((one) => words.includes(one)));
    expect(marks).toContain('storming of the Capitol');
    await page.hover('storming of the Capitol');
    const card = await page.waitForCard(({ text }) => text.includes('Built In Seattle'));
    expect(card.text).toContain('5 years before this page');
    // As wide as its style sheet has it: an extension's own page forbids the one that other pages get.
    expect(card.place.width).toBeCloseTo(344, -1);
    await page.clickInCard('Why is this marked?');
    const { text } = await page.waitForCard((open) => open.text.includes('fits a form of words'));
    expect(text).not.toContain('Not this');
    expect(text).not.toContain('Not on this site');
    await page.leave();
    await page.waitForNoCard();
    expect(session().requests()).toEqual([]);
  });

  it('has the one choice take effect at once, in open tabs too, and goes on showing the sample', async () => {
    session().serve('/welcome', {
      html: '<!doctype html><title>News</title><p>Nobody could open Parler.</p>',
    });
    const news = await session().open('/welcome');
    await news.waitForMarks();
    const page = await welcome();
    await choose(page.page, 'Only when I click');
    await waitFor(
      'the choice to be taken',
      () => shownText(page.page),
      (text) => text.includes('That holds from now on'),
    );
    expect((await page.marks()).length).toBeGreaterThan(2);
    await news.page.bringToFront();
    await news.waitForMarks((marks) => marks.length === 0);
  });

  it('does not open again when the extension is updated', async () => {
    const { driven } = session();
    const isWelcome = async () => {
      const pages = await driven.browser.pages();
      const addresses = pages.map((page) => page.evaluate(() => location.href).catch(() => ''));
      return (await Promise.all(addresses)).filter((address) => address.endsWith('welcome.html')).length;
    };
    expect(await isWelcome()).toBe(1);
    await startAnew(driven);
    const options = await session().openOwnPage('options.html');
    await waitFor(
      'the extension to run again',
      () => shownText(options),
      (text) => text.includes('Where Newsgloss reads'),
    );
    expect(await isWelcome()).toBeLessThanOrEqual(1);
    await session().openOwnPage('welcome.html');
  });
});
