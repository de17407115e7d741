import { describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/drive/wait';
import { openBackstage } from './harness/backstage';
import { startAnew, switchOff } from './harness/extension-end';
import type { NewsPage } from './harness/news-page';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();

const path = '/retired';

async function openPage() {
  session().serve(path, {
    html: '<!doctype html><title>News</title><main><p>For a week nobody could open Parler here.</p></main>',
  });
  const news = await session().open(path);
  await news.waitForMarks();
  return news;
}

const append = (news: NewsPage, words: string) =>
  news.page.evaluate((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.querySelector('main')?.append(paragraph);
  }, words);

/** True where a reader sees a mark: there is one, and a rule that paints it. */
async function isMarked(news: NewsPage): Promise<boolean> {
  const line = await news.page.evaluate(
    () => getComputedStyle(document.body, '::highlight(newsgloss)').textDecorationLine,
  );
  return line === 'underline' && (await news.marks()).length > 0;
}

describe('a content script', () => {
  it('goes on where a second one comes in beside it', async () => {
    const news = await openPage();
    const backstage = await openBackstage(session());
    const inject = (how: string) =>
      backstage.page.evaluate(`chrome.tabs.query({ url: '*://*.newsgloss.test${path}' }).then(([{ id }]) =>
        chrome.scripting.executeScript({ target: { tabId: id }, ${how} })).then(([{ result }]) => result)`);
    await inject('func: () => { globalThis.newsglossFirst = globalThis.newsglossPage; }');
    await inject(`files: ['content.js']`);
    await append(news, 'John Matze was in charge.');
    expect(await news.waitForMarks((words) => words.length > 1)).toEqual(['Parler', 'John Matze']);
    expect(await inject('func: () => globalThis.newsglossFirst === globalThis.newsglossPage')).toBe(true);
    await news.page.close();
  });

  it('gives way to the one that comes with an update', async () => {
    const news = await openPage();
    await news.hover('Parler');
    await news.waitForCard(({ text }) => text.includes('Built In Seattle'));
    await startAnew(session().driven);
    const backstage = await waitFor('the extension to start anew', () =>
      openBackstage(session()).catch(() => null),
    );
    await backstage?.settle(path);
    await append(news, 'John Matze was in charge.');
    expect(await news.waitForMarks((words) => words.length > 1)).toEqual(['Parler', 'John Matze']);
    await news.page.bringToFront();
    await news.hover('Parler');
    await news.waitForCard(({ text }) => text.includes('Built In Seattle'));
    expect(await news.page.evaluate(() => document.querySelectorAll('newsgloss-card').length)).toBe(1);
    await backstage?.page.close();
    await news.page.close();
  });

  it('takes its marks away, and opens no card, once the extension is switched off', async () => {
    const news = await openPage();
    expect(await isMarked(news)).toBe(true);
    await switchOff(session().driven);
    await news.page.bringToFront();
    await news.hover('Parler');
    await waitFor('the marks to go', async () => !(await isMarked(news)));
    await append(news, 'John Matze was in charge.');
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await isMarked(news)).toBe(false);
    expect(await news.page.evaluate(() => document.querySelector('newsgloss-card'))).toBeNull();
  });
});
