import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from './launch';
import { waitFor } from './wait';

/**
 * Opens a page of the extension in a tab, and waits until it is loaded. Firefox never tells the driver that an
 * extension's page has loaded, so it is asked until it has.
 */
export async function openOwnPage(
  { browser, extensionOrigin }: DrivenBrowser,
  path: string,
  where: 'front' | 'behind',
): Promise<Page> {
  const page = await browser.newPage({ background: where === 'behind' });
  const address = `${extensionOrigin}${path}`;
  await page.goto(address, { waitUntil: [] });
  await waitFor(`${path} to load`, () =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address),
  );
  return page;
}
