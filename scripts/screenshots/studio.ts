import { join } from 'node:path';
import type { Page, Viewport } from 'puppeteer-core';
import { type ColourScheme, setColourScheme } from '../drive/controls';
import type { DrivenBrowser } from '../drive/launch';
import { readMarks } from '../drive/marks';
import type { PagesServer } from '../drive/pages-server';
import { waitFor } from '../drive/wait';

/** What the pictures of one browser in one colour scheme are taken with. */
export interface Studio {
  readonly driven: DrivenBrowser;
  readonly serve: PagesServer['serve'];
  readonly scheme: ColourScheme;
  /** The pictures' folder. */
  readonly folder: string;
}

/** Sizes in CSS pixels: what the stores ask for, a phone, and the smallest width that pages must bear. */
export const STORE: Viewport = { width: 1280, height: 800 };
export const PHONE: Viewport = { width: 390, height: 780, hasTouch: true };
export const NARROW: Viewport = { width: 320, height: 640 };

/** Saves what a page shows as `<browser>-<scheme>-<what>.png`. @param extent `whole`: all that can be scrolled to, too */
export async function save(
  { driven, scheme, folder }: Studio,
  page: Page,
  what: string,
  extent: 'window' | 'whole' = 'window',
): Promise<void> {
  const path = join(folder, `${driven.target}-${scheme}-${what}.png`) as `${string}.png`;
  await page.screenshot({ path, fullPage: extent === 'whole' });
}

/** Opens a page of a made-up host in front, in the studio's colours. */
export async function openPage({ driven, scheme }: Studio, address: string): Promise<Page> {
  const page = await driven.browser.newPage();
  await setColourScheme(driven, page, scheme);
  await page.setViewport(STORE);
  await page.goto(address);
  return page;
}

/** How one of the extension's own pages is to be seen. */
export interface View {
  readonly what: string;
  readonly viewport: Viewport;
  /** Words that stand on it once it has loaded all it shows. */
  readonly ready: string;
  /** Words that are marked on it, where marks belong to it. */
  readonly marked?: string;
  readonly extent?: 'whole';
}

/** Takes an open page of the extension, and closes it. */
export async function takeAndClose(
  studio: Studio,
  page: Page,
  { what, viewport, ready, marked, extent }: View,
): Promise<void> {
  await setColourScheme(studio.driven, page, studio.scheme);
  await page.setViewport(viewport);
  await untilShown(page, ready);
  if (marked !== undefined) await markOf(page, marked);
  // Chromium draws nothing behind.
  await page.bringToFront();
  await save(studio, page, what, extent);
  await page.close();
}

/** Waits until a page shows some words. */
async function untilShown(page: Page, words: string): Promise<void> {
  const isShown = () => page.evaluate((wanted) => document.body.textContent.includes(wanted), words);
  await waitFor(`"${words}"`, isShown);
}

/** The number of the first mark with these words, once it is there. */
export async function markOf(page: Page, words: string): Promise<number> {
  const indexOf = (marks: readonly string[]) => marks.findIndex((mark) => mark.includes(words));
  const marks = await waitFor(
    `the mark "${words}"`,
    () => readMarks(page.mainFrame()),
    (found) => indexOf(found) >= 0,
  );
  return indexOf(marks);
}
