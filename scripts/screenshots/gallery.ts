import { join } from 'node:path';
import type { Page, Viewport } from 'puppeteer-core';
import { readCard, settleCard } from '../drive/card';
import { type ColourScheme, runCommand, setColourScheme } from '../drive/controls';
import type { DrivenBrowser } from '../drive/launch';
import { hoverMark, readMarks } from '../drive/marks';
import { openOwnPage } from '../drive/own-page';
import { waitFor } from '../drive/wait';

const SAMPLE_PAGE = 'http://daily.newsgloss.test/sample/';

/** Sizes in CSS pixels: what the stores ask for, a phone, the popup, and the smallest width that pages must bear. */
const STORE: Viewport = { width: 1280, height: 800 };
const PHONE: Viewport = { width: 390, height: 780 };
const POPUP: Viewport = { width: 380, height: 600 };
const NARROW: Viewport = { width: 320, height: 640 };

interface OwnPagePicture {
  readonly what: string;
  readonly path: string;
  readonly viewport: Viewport;
  /** Words that stand on it once it has loaded all it shows. */
  readonly ready: string;
}

const ownPages: readonly OwnPagePicture[] = [
  { what: 'popup', path: 'popup.html', viewport: POPUP, ready: 'On this page' },
  { what: 'popup-narrow', path: 'popup.html', viewport: NARROW, ready: 'On this page' },
  { what: 'summary', path: 'popup.html?view=tab', viewport: STORE, ready: 'Built In Seattle' },
  { what: 'welcome', path: 'welcome.html', viewport: STORE, ready: 'On the news sites it knows' },
  { what: 'welcome-narrow', path: 'welcome.html', viewport: NARROW, ready: 'On the news sites it knows' },
  { what: 'options', path: 'options.html', viewport: STORE, ready: 'Capitol riot' },
  { what: 'options-narrow', path: 'options.html', viewport: NARROW, ready: 'Capitol riot' },
];

const schemes: readonly ColourScheme[] = ['light', 'dark'];

/** Takes every picture of one browser into a folder. Rejects where something does not come to be seen. */
export async function takeGallery(driven: DrivenBrowser, folder: string): Promise<void> {
  for (const scheme of schemes) {
    const save = (page: Page, what: string) =>
      page.screenshot({ path: join(folder, `${driven.target}-${scheme}-${what}.png`) as `${string}.png` });
    const news = await openSample(driven, scheme);
    await takeCards(driven, news, save);
    for (const picture of ownPages) await takeOwnPage(driven, scheme, picture, save);
    await news.close();
  }
}

type Save = (page: Page, what: string) => Promise<unknown>;

async function openSample(driven: DrivenBrowser, scheme: ColourScheme): Promise<Page> {
  const page = await driven.browser.newPage();
  await setColourScheme(driven, page, scheme);
  await page.setViewport(STORE);
  await page.goto(SAMPLE_PAGE);
  return page;
}

async function takeCards(driven: DrivenBrowser, page: Page, save: Save): Promise<void> {
  const frame = page.mainFrame();
  const marks = await waitFor(
    'marks',
    () => readMarks(frame),
    (found) => found.length > 0,
  );
  const opened = async (what: string): Promise<void> => {
    await waitFor(
      'a card',
      () => readCard(driven, frame),
      (card) => card !== null,
    );
    await settleCard(driven, frame);
    await save(page, what);
  };
  const event = marks.findIndex((words) => words.includes('pulled the plug'));
  await hoverMark(page, event);
  await opened('card');
  await page.keyboard.press('Escape');
  await page.setViewport(PHONE);
  await runCommand(driven, page, 'next-mention');
  await opened('card-by-key-phone');
  await page.keyboard.press('Escape');
  await page.setViewport(STORE);
}

async function takeOwnPage(
  driven: DrivenBrowser,
  scheme: ColourScheme,
  { what, path, viewport, ready }: OwnPagePicture,
  save: Save,
): Promise<void> {
  const page = await openOwnPage(driven, path, 'behind');
  await setColourScheme(driven, page, scheme);
  await page.setViewport(viewport);
  await waitFor(
    ready,
    () => page.evaluate((words) => document.body.textContent.includes(words), ready),
    Boolean,
  );
  await save(page, what);
  await page.close();
}
