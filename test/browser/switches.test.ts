import { describe, expect, it } from 'vitest';
import { backstageOfFile } from './harness/backstage';
import { NEWS_HOST, sessionOfFile } from './harness/session';

const session = sessionOfFile();
const backstage = backstageOfFile(session);

const path = '/switches';
const html = `<!doctype html><title>News</title><main>
  <p>For a week nobody could open Parler on a phone.</p>
  <p>A year before, the storming of the Capitol was on every screen.</p></main>`;

const SWITCH = `Newsgloss on ${NEWS_HOST}`;

async function openPage() {
  session().serve(path, { html });
  const news = await session().open(path);
  await news.waitForMarks((words) => words.length === 2);
  await backstage().waitForBadge(path, '2');
  return news;
}

type News = Awaited<ReturnType<typeof openPage>>;

const append = (news: News, words: string) =>
  news.page.evaluate((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.querySelector('main')?.append(paragraph);
  }, words);

describe('the switch for a site', () => {
  it('ends all that runs on an open page, and begins it again without a reload', async () => {
    const news = await openPage();
    await news.clickInPopup(SWITCH);
    await news.waitForMarks((words) => words.length === 0);
    await backstage().waitForBadge(path, '');
    expect((await backstage().inside(path)).alive).toBe(false);

    await append(news, 'John Matze was in charge.');
    await backstage().settle(path);
    await news.hover('Parler');
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await news.marks()).toEqual([]);
    expect(await backstage().inside(path)).toMatchObject({ alive: false, card: false });

    await news.clickInPopup(SWITCH);
    expect(await news.waitForMarks((words) => words.length === 3)).toContain('John Matze');
    await backstage().waitForBadge(path, '3');
  });

  it('holds for pages opened later, until it is switched on again', async () => {
    const news = await openPage();
    await news.clickInPopup(SWITCH);
    await news.waitForMarks((words) => words.length === 0);
    const later = await session().open(path);
    await backstage().settle(path);
    expect(await later.marks()).toEqual([]);
    expect(await backstage().inside(path)).toEqual({ alive: false, matcher: false, card: false });
    await later.clickInPopup(SWITCH);
    await later.waitForMarks((words) => words.length === 2);
    await news.page.bringToFront();
    await news.waitForMarks((words) => words.length === 2);
  });
});

describe('the switch for a topic', () => {
  it('takes its marks off an open page, and brings them back, with the badge', async () => {
    const news = await openPage();
    await news.clickInPopup('Mark Parler');
    expect(await news.waitForMarks((words) => words.length === 1)).toEqual(['storming of the Capitol']);
    await backstage().waitForBadge(path, '1');
    await append(news, 'John Matze was in charge.');
    await backstage().settle(path);
    expect(await news.marks()).toHaveLength(1);
    await news.clickInPopup('Mark Parler');
    await news.waitForMarks((words) => words.length === 3);
    await backstage().waitForBadge(path, '3');
  });
});
