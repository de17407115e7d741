import { describe, expect, it } from 'vitest';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();

const html = `<!doctype html><title>News</title>
  <label>Search <input id="search"></label>
  <p>For a week nobody could open Parler on a phone.</p>
  <div style="height: 3000px"></div>
  <p>A year before, the storming of the Capitol was on every screen.</p>`;

/** Firefox also stops at the list of facts as a whole where it scrolls. */
const FIRST_FACT = 'Parler is a social media platform.';

async function openPage() {
  session().serve('/keyboard', { html });
  const news = await session().open('/keyboard');
  await news.waitForMarks((words) => words.length === 2);
  return news;
}

describe('walking from mention to mention by the keyboard', () => {
  it('has its keys from the install on: a browser gives none that it has a use for itself', async () => {
    const options = await session().openOwnPage('options.html');
    await options.waitForSelector('#backup');
    const keys = await options.$$eval('kbd', (all) => all.map(({ textContent }) => textContent));
    expect(keys).toEqual([expect.stringMatching(/J$/), expect.stringMatching(/K$/)]);
    await options.close();
  });

  it('opens the card of the first mention and moves the focus into it', async () => {
    const news = await openPage();
    await news.command('next-mention');
    const card = await news.waitForCard(
      ({ focused, text }) => focused !== null && text.includes('Mention 1 of 2'),
    );
    expect(card.text).toMatch(/^Parler/);
  });

  it('scrolls to the next mention, wherever it is, and back to the previous one', async () => {
    const news = await openPage();
    await news.command('next-mention');
    await news.waitForCard();
    await news.command('next-mention');
    await news.waitForCard(({ text }) => text.includes('Mention 2 of 2'));
    expect(await news.page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await news.command('previous-mention');
    await news.waitForCard(({ text }) => text.includes('Mention 1 of 2'));
  });

  it('gives the focus back where it was when Escape closes the card', async () => {
    const news = await openPage();
    await news.page.click('#search');
    await news.command('next-mention');
    await news.waitForCard(({ focused }) => focused !== null);
    await news.page.keyboard.press('Escape');
    await news.waitForNoCard();
    expect(await news.page.evaluate(() => document.activeElement?.id)).toBe('search');
  });

  it('closes the card on Escape without scrolling away from the mention', async () => {
    const news = await openPage();
    await news.command('previous-mention');
    await news.waitForCard(({ focused }) => focused !== null);
    const scrolled = await news.page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(1000);
    await news.page.keyboard.press('Escape');
    await news.waitForNoCard();
    expect(await news.page.evaluate(() => scrollY)).toBe(scrolled);
  });

  it('goes by Tab through all that the card offers, in the order of reading, and back to the page', async () => {
    const news = await openPage();
    await news.page.click('#search');
    await news.command('next-mention');
    await news.waitForCard(({ text, focused }) => focused !== null && text.includes('Built In Seattle'));
    const stops: string[] = [];
    while ((await news.card()) !== null && stops.length < 30) {
      await news.page.keyboard.press('Tab');
      const focused = (await news.card())?.focused;
      if (focused && !focused.startsWith(FIRST_FACT)) stops.push(focused);
    }
    const receipts = stops.filter((name) => name === 'Read this in Built In Seattle (opens a new tab)');
    expect(receipts.length).toBeGreaterThan(0);
    expect(stops).toEqual([
      'Previous mention',
      'Next mention',
      'Keep open',
      'Close',
      ...receipts,
      'Built In Seattle',
      expect.stringMatching(/^All \d+ facts$/),
      'Why is this marked?',
      'Not on this site',
    ]);
  });
});
