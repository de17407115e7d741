import type { ElementHandle, Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../../scripts/drive/launch';
import { waitFor } from '../../../scripts/drive/wait';

/** Waits for a button, switch, link or field of a page by its accessible name or its words. */
export async function controlNamed(page: Page, name: string): Promise<ElementHandle<HTMLElement>> {
  const find = async () => {
    const handle = await page.evaluateHandle((wanted) => {
      const controls = [...document.querySelectorAll<HTMLElement>('button, a, input, summary, [role]')];
      return controls.find((control) =>
        [control.ariaLabel, control.textContent?.trim()].some((text) => text === wanted),
      );
    }, name);
    return handle.asElement() as ElementHandle<HTMLElement> | null;
  };
  const found = await waitFor(`"${name}"`, async () => ((await find()) === null ? null : find()));
  if (found === null) throw new Error(`"${name}" went away`);
  return found;
}

/** Clicks a control of a page by the pointer, as a person would. */
export async function clickControl(page: Page, name: string): Promise<void> {
  await (await controlNamed(page, name)).click();
}

/** All words that a page shows. */
export function shownText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.textContent?.replace(/\s+/g, ' ') ?? '');
}

/**
 * Lets the extension have a site without a question when it asks for it. Chromium's question can't be answered without a
 * screen, so what a reader's yes leads to is set beforehand in the browser's own page for extensions. Firefox is started
 * with a preference that answers yes.
 */
export async function letGrant(
  { target, browser, extensionId }: DrivenBrowser,
  pattern: string,
): Promise<void> {
  if (target === 'firefox') return;
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`chrome.developerPrivate.addHostPermission('${extensionId}', '${pattern}')`);
  await page.close();
}
