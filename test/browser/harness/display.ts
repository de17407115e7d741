import type { Page } from 'puppeteer-core';
import { callInBrowserWindow } from '../../../scripts/drive/firefox-protocol';
import type { DrivenBrowser } from '../../../scripts/drive/launch';

/** What a reader's system can ask of every page's colours. */
export type ColourNeed = 'forced-colours' | 'more-contrast';

interface Feature {
  readonly name: string;
  readonly value: string;
}

const features: Readonly<Record<ColourNeed, Feature>> = {
  'forced-colours': { name: 'forced-colors', value: 'active' },
  'more-contrast': { name: 'prefers-contrast', value: 'more' },
};

/**
 * Firefox's preferences: 2 never leaves a page its own colours, 1 always does. With the theme for accessibility, whose
 * colours are black and white, it asks pages for more contrast.
 */
const preferences: Readonly<Record<ColourNeed, Readonly<Record<string, number>>>> = {
  'forced-colours': { 'browser.display.document_color_use': 2 },
  'more-contrast': { 'browser.display.document_color_use': 1, 'ui.useAccessibilityTheme': 1 },
};

/** Has a page shown as for a reader with this need. In Firefox it holds for all pages, until `resetColours`. */
export async function setColourNeed(driven: DrivenBrowser, page: Page, need: ColourNeed): Promise<void> {
  const { name, value } = features[need];
  if (driven.target === 'chrome') {
    // Not by `emulateMediaFeatures`, which knows neither of the two.
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
  } else {
    for (const [preference, number] of Object.entries(preferences[need]))
      await callInBrowserWindow(driven.browser, SET, preference, String(number));
  }
  await page.waitForFunction((query) => matchMedia(query).matches, {}, `(${name}: ${value})`);
}

const SET = '(name, value) => Services.prefs.setIntPref(name, Number(value))';

/** Takes Firefox's settings of colours back; Chromium's end with the page that they were made for. */
export async function resetColours({ target, browser }: DrivenBrowser): Promise<void> {
  if (target === 'chrome') return;
  const names = new Set(Object.values(preferences).flatMap((all) => Object.keys(all)));
  for (const name of names)
    await callInBrowserWindow(browser, '(name) => Services.prefs.clearUserPref(name)', name);
}
