import { describe, expect, it } from 'vitest';
import { pointOfText } from '../../scripts/drive/page-text';
import { backstageOfFile } from './harness/backstage';
import { choose } from './harness/reader-settings';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();
const backstage = backstageOfFile(session);

const html = `<!doctype html><title>News</title>
  <p>For a week nobody could open Parler on a phone.</p>
  <p>It began when <a href="#more">Amazon Web Services stopped hosting Parler</a>.</p>`;

async function openPage() {
  session().serve('/opening', { html });
  const news = await session().open('/opening');
  await news.waitForMarks((words) => words.length >= 2);
  return news;
}

/** Longer than any card takes that opens under the pointer. */
const untilSure = () => new Promise((resolve) => setTimeout(resolve, 1_200));

describe('cards that open on a click alone', () => {
  it('stay closed under the pointer, open on plain text, and leave a click on a link to the link', async () => {
    const news = await openPage();
    await choose(backstage(), { cardOpening: { on: 'click' } });
    await news.page.bringToFront();
    await news.hover('Parler');
    await untilSure();
    expect(await news.card()).toBeNull();
    const { x, y } = await pointOfText(news.page.mainFrame(), 'stopped hosting');
    await news.page.mouse.click(x, y);
    await news.page.waitForFunction(() => location.hash === '#more');
    expect(await news.card()).toBeNull();
    const plain = await pointOfText(news.page.mainFrame(), 'Parler');
    await news.page.mouse.click(plain.x, plain.y);
    await news.waitForCard();
    await news.leave();
    await untilSure();
    expect(await news.card()).not.toBeNull();
  });
});

describe('cards that open while a key is held', () => {
  it('open with the key, and without it not', async () => {
    const news = await openPage();
    await choose(backstage(), { cardOpening: { on: 'hover-with-key', key: 'Shift' } });
    await news.page.bringToFront();
    await news.hover('Parler');
    await untilSure();
    expect(await news.card()).toBeNull();
    await news.page.keyboard.down('Shift');
    await news.waitForCard();
    await news.page.keyboard.up('Shift');
    expect(await news.card()).not.toBeNull();
  });
});

describe('the theme of the card', () => {
  it("is the reader's, in a card that is open too", async () => {
    const news = await openPage();
    const paper = () =>
      news.inCard((root) => {
        const card = root.querySelector('[role=dialog]');
        return card ? getComputedStyle(card).backgroundColor : '';
      });
    await choose(backstage(), { theme: 'dark' });
    await news.page.bringToFront();
    await news.hover('Parler');
    await news.waitForCard();
    const dark = await paper();
    await choose(backstage(), { theme: 'light' });
    const light = await paper();
    expect([dark, light]).toEqual(['rgb(31, 29, 27)', 'rgb(255, 253, 249)']);
  });
});
