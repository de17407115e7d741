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

/**
 * Clicks a control of a page by the pointer, as a person would; a page in a tab behind comes to the front for it, since
 * Firefox draws, and so finds a place to click at, at most once a second behind.
 */
export async function clickControl(page: Page, name: string): Promise<void> {
  const control = await controlNamed(page, name);
  if (await page.evaluate(() => document.hidden)) await page.bringToFront();
  await control.click();
}

/** Waits for the words of one of several choices of a page. */
async function choiceTitled(page: Page, words: string): Promise<ElementHandle<HTMLElement>> {
  const find = () =>
    page.evaluateHandle((wanted) => {
      const titles = [...document.querySelectorAll('.choice-words')];
      return titles.find((title) => title.firstChild?.textContent === wanted);
    }, words);
  const title = await waitFor(`"${words}"`, find, (found) => found.asElement() !== null);
  return title.asElement() as ElementHandle<HTMLElement>;
}

/** Chooses one of several choices of a page by its words, with the pointer. */
export async function choose(page: Page, words: string): Promise<void> {
  const title = await choiceTitled(page, words);
  if (await page.evaluate(() => document.hidden)) await page.bringToFront();
  await title.click();
}

/** Browsers hold a person to have just acted for so long after an input; Chromium 5 seconds. Milliseconds. */
const FORGOTTEN = 6_000;

/**
 * Has a page's own script choose one of several choices, once no input of a person's is near: what then needs a permission, the
 * browser refuses to ask for.
 */
export async function chooseUnasked(page: Page, words: string): Promise<void> {
  await choiceTitled(page, words);
  await page.evaluate(
    (wanted, later) => {
      setTimeout(() => {
        const titles = [...document.querySelectorAll<HTMLElement>('.choice-words')];
        titles.find((title) => title.firstChild?.textContent === wanted)?.click();
      }, later);
    },
    words,
    FORGOTTEN,
  );
  // Any call of the driver's counts as an input.
  await new Promise((resolve) => setTimeout(resolve, FORGOTTEN + 500));
}

/** How often Tab is pressed at most on the way to a control: more than any of our pages has stops. */
const TABS_MOST = 60;

/** Goes to a control of a page by the Tab key alone; rejects where it can't be reached so. */
export async function focusControl(page: Page, name: string): Promise<void> {
  await controlNamed(page, name);
  for (let presses = 0; presses < TABS_MOST; presses++) {
    const focused = await page.evaluate(() => {
      const { activeElement: active } = document;
      return active?.ariaLabel ?? active?.textContent?.trim();
    });
    if (focused === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to "${name}"`);
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
