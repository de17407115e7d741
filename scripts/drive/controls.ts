import type { Page } from 'puppeteer-core';
import { callInBrowserWindow } from './firefox-protocol';
import { type DrivenBrowser, GECKO_ID } from './launch';

export type CommandName = 'next-mention' | 'previous-mention';

/**
 * Presses one of the extension's keyboard commands for the page in front. A driver's key events never reach a browser's
 * own shortcuts: in Firefox the command's key element is told to do its work, in Chromium the event is raised in the
 * extension's background.
 */
export async function runCommand(driven: DrivenBrowser, page: Page, name: CommandName): Promise<void> {
  await page.bringToFront();
  if (driven.target === 'firefox') {
    await callInBrowserWindow(
      driven.browser,
      `(letter) => {
        const keys = document.querySelectorAll('[id^="ext-keyset-id"] key');
        [...keys].find((key) => key.getAttribute('key') === letter).doCommand();
      }`,
      commandLetters[name],
    );
    return;
  }
  const worker = await backgroundOf(driven);
  await worker.evaluate(async (command) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    // `dispatch` is how the browser itself raises an event; it is not among the published types.
    const event = chrome.commands.onCommand as unknown as { dispatch: (name: string, tab: unknown) => void };
    event.dispatch(command, tab);
  }, name);
}

/** The last key of each command's default shortcut in the manifest. */
const commandLetters: Readonly<Record<CommandName, string>> = {
  'next-mention': 'J',
  'previous-mention': 'K',
};

/** Chromium's service worker of the extension, started where it sleeps. */
async function backgroundOf({ browser, extensionOrigin }: DrivenBrowser) {
  const isOurs = (url: string) => url.startsWith(extensionOrigin);
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && isOurs(one.url()));
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no service worker');
  return worker;
}

/**
 * Clicks the toolbar button for the page in front: the popup opens and the extension gets `activeTab` for the page.
 * Returns the popup where the browser lets it be driven (Chromium); in Firefox its panel is closed again.
 */
export async function clickToolbarButton(driven: DrivenBrowser, page: Page): Promise<Page | null> {
  await page.bringToFront();
  if (driven.target === 'firefox') {
    await callInBrowserWindow(driven.browser, FIREFOX_CLICK, GECKO_ID);
    return null;
  }
  const extension = (await driven.browser.extensions()).get(driven.extensionId);
  if (!extension) throw new Error('The extension is not installed');
  const opening = driven.browser.waitForTarget((one) => one.url() === `${driven.extensionOrigin}popup.html`);
  await page.triggerExtensionAction(extension);
  return (await opening).asPage();
}

/** Firefox's toolbar button, by the browser's own modules; resolves when the panel has come and gone. */
const FIREFOX_CLICK = `async (id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const button = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  const panelEvent = (name) => new Promise((resolve) => addEventListener(name, resolve, { once: true }));
  const shown = panelEvent('popupshown');
  button.triggerAction(window);
  const { target } = await shown;
  const hidden = panelEvent('popuphidden');
  target.hidePopup();
  await hidden;
}`;

export type ColourScheme = 'light' | 'dark';

/** Makes a page believe that the reader's system is set to light or dark colours. In Firefox it holds for all pages. */
export async function setColourScheme(
  { target, browser }: DrivenBrowser,
  page: Page,
  scheme: ColourScheme,
): Promise<void> {
  if (target === 'chrome') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return;
  }
  // The preference's numbers: 0 is dark, 1 is light.
  const setting = scheme === 'dark' ? '0' : '1';
  const set = `(value) => Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', Number(value))`;
  await callInBrowserWindow(browser, set, setting);
}

/** Asks pages for less motion, as the reader's system would. */
export async function setReducedMotion({ target, browser }: DrivenBrowser, page: Page): Promise<void> {
  if (target === 'chrome') {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    return;
  }
  await callInBrowserWindow(browser, `() => Services.prefs.setIntPref('ui.prefersReducedMotion', 1)`);
}
