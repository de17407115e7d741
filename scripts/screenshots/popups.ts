import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Viewport } from 'puppeteer-core';
import { clickToolbarButton } from '../drive/controls';
import { openOwnPage } from '../drive/own-page';
import { SAMPLE_PAGE } from './cards';
import { NARROW, openPage, type Studio, takeAndClose } from './studio';

/** No popup is larger. CSS pixels. */
const POPUP: Viewport = { width: 380, height: 600 };

interface PopupPicture {
  readonly what: string;
  /** The page it speaks of. */
  readonly address: string;
  readonly ready: string;
  readonly viewport?: Viewport;
}

/** A page that speaks of something else. */
const QUIET = '/quiet';
const quietPage = {
  html: '<!doctype html><title>The Newsgloss Daily</title><p>The ferry was late again.</p>',
};
const QUIET_PAGE = `http://daily.newsgloss.test${QUIET}`;

const popups: readonly PopupPicture[] = [
  { what: 'popup', address: SAMPLE_PAGE, ready: 'On this page' },
  { what: 'popup-narrow', address: SAMPLE_PAGE, ready: 'On this page', viewport: NARROW },
  { what: 'popup-nothing', address: QUIET_PAGE, ready: 'Nothing here' },
  { what: 'popup-unknown', address: `http://blog.elsewhere.test${QUIET}`, ready: 'Annotate this page' },
  { what: 'popup-cannot-run', address: 'about:blank', ready: 'No page to read here' },
];

/** Takes the popup in each of its states, the one in which its own files cannot be read included. */
export async function takePopups(studio: Studio, extensionFolder: string): Promise<void> {
  studio.serve(QUIET, quietPage);
  const take = async ({ what, address, ready, viewport = POPUP }: PopupPicture): Promise<void> => {
    const page = await openPage(studio, address);
    // The click lets the extension see the page. The popup itself takes no size in Chromium, and no driver in Firefox: the same
    // page in a tab behind speaks of the tab in front, as the popup does.
    const itself = await clickToolbarButton(studio.driven, page);
    await itself?.close();
    const popup = await openOwnPage(studio.driven, 'popup.html', 'behind');
    await takeAndClose(studio, popup, { what, viewport, ready });
    await page.close();
  };
  for (const popup of popups) await take(popup);
  await switchQuietSite(studio, false);
  await take({ what: 'popup-off', address: QUIET_PAGE, ready: 'switch it on again' });
  await switchQuietSite(studio, true);
  await withoutPack(extensionFolder, () =>
    take({ what: 'popup-failed', address: QUIET_PAGE, ready: 'could not be loaded' }),
  );
}

async function switchQuietSite({ driven }: Studio, on: boolean): Promise<void> {
  const own = await openOwnPage(driven, 'options.html', 'behind');
  const change = { kind: 'site', site: new URL(QUIET_PAGE).hostname, on };
  await own.evaluate(
    `chrome.runtime.sendMessage({ type: 'change-settings', change: ${JSON.stringify(change)} })`,
  );
  await own.close();
}

/** Does something while the built extension has lost its fact pack. */
async function withoutPack(extensionFolder: string, work: () => Promise<void>): Promise<void> {
  const facts = join(extensionFolder, 'facts');
  const away = `${facts}-away`;
  await rename(facts, away);
  await work().finally(() => rename(away, facts));
}
