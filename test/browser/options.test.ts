import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/drive/wait';
import { backstageOfFile } from './harness/backstage';
import { choose, clickControl, shownText } from './harness/controls';
import { NEWS_HOST, sessionOfFile } from './harness/session';

const session = sessionOfFile();
const backstage = backstageOfFile(session);

const html = `<!doctype html><title>News</title>
  <p>For a week nobody could open Parler on a phone.</p>
  <p>A year before, the storming of the Capitol was on every screen.</p>`;

async function openNews() {
  session().serve('/options-news', { html });
  const news = await session().open('/options-news');
  await news.waitForMarks((words) => words.length === 2);
  return news;
}

const shows = (page: Page, words: string) =>
  waitFor(
    `"${words}"`,
    () => shownText(page),
    (text) => text.includes(words),
  );

/** Loads a file of this text in the options. */
async function loadFile(options: Page, text: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgloss-file-'));
  const file = join(folder, 'mine.json');
  await writeFile(file, text);
  const input = (await options.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await shows(options, 'mine.json');
  await rm(folder, { recursive: true });
}

describe('the options', () => {
  it('take a pasted list, leave the line that is no site to be mended, and have their effect in open tabs', async () => {
    const news = await openNews();
    const options = await session().openOwnPage('options.html');
    await options.waitForSelector('.add-sites textarea');
    const fields = await options.$$('.add-sites textarea');
    await fields[1]?.type(`${NEWS_HOST}\nno site at all\n*.other.test`);
    await shows(options, 'Line 2: “no site at all” is no site.');
    await clickControl(options, 'Add 2 sites');
    await shows(options, '*.other.test');
    expect(await fields[1]?.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe('no site at all');
    await news.waitForMarks((words) => words.length === 0);
  });

  it('wear the theme that is chosen', async () => {
    const options = await session().openOwnPage('options.html');
    await choose(options, 'Dark');
    const scheme = () => options.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await waitFor('the theme', scheme, (worn) => worn === 'dark');
  });

  it('refuse a file with a fault, with its place, and change nothing', async () => {
    const news = await openNews();
    const options = await session().openOwnPage('options.html');
    await loadFile(options, '{ "newsgloss": "settings", "topicsOff": ["parler"], "theme": "sepia" }');
    await shows(options, 'theme: "sepia" cannot stand there.');
    expect(await news.marks()).toHaveLength(2);
    expect(await backstage().storage('get("settings").then((all) => "settings" in all)')).toBe(false);
  });

  it('show what a file holds before it is taken, take it, and find the way back', async () => {
    const news = await openNews();
    const options = await session().openOwnPage('options.html');
    await loadFile(options, '{ "newsgloss": "settings", "topicsOff": ["parler"] }');
    await shows(options, 'Topics not markedParler');
    await clickControl(options, 'Replace mine');
    await news.waitForMarks((words) => words.length === 1);
    await clickControl(options, 'Undo');
    await news.waitForMarks((words) => words.length === 2);
  });

  it('reset everything, and find the way back', async () => {
    await backstage().storage("set({ settings: { version: 2, topicsOff: ['parler'] } })");
    session().serve('/options-news', { html });
    const news = await session().open('/options-news');
    await news.waitForMarks((words) => words.length === 1);
    const options = await session().openOwnPage('options.html');
    await clickControl(options, 'Reset everything');
    await news.waitForMarks((words) => words.length === 2);
    await clickControl(options, 'Undo');
    await news.waitForMarks((words) => words.length === 1);
  });

  it('take over what another browser has synchronised', async () => {
    const news = await openNews();
    await backstage().page.evaluate(
      `chrome.storage.sync.set({ settings: { version: 2, lists: { topicsOff: 1 } }, 'topicsOff.0': ['parler'] })`,
    );
    await news.waitForMarks((words) => words.length === 1);
  });
});
