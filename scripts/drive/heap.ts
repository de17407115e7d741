import type { Page } from 'puppeteer-core';
import { callInBrowserWindow } from './firefox-protocol';
import type { DrivenBrowser } from './launch';

/**
 * Bytes that pages keep alive, with what the extension keeps in them, after all garbage was collected: scripts' objects, the
 * page's nodes and array buffers. Chromium tells it of the process that shows the page; Firefox, by the reports of
 * `about:memory`, of all processes for pages.
 */
export function heapOf({ target, browser }: DrivenBrowser, page: Page): Promise<number> {
  return target === 'chrome' ? heapInChromium(page) : heapInFirefox(browser);
}

/** As Chromium tells it (https://chromedevtools.github.io/devtools-protocol/tot/Runtime/#method-getHeapUsage). */
interface HeapUsage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize?: number;
  readonly backingStorageSize?: number;
}

async function heapInChromium(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  // What the first collection finalises, the second takes away.
  for (let collections = 0; collections < 2; collections++) await session.send('HeapProfiler.collectGarbage');
  const usage: HeapUsage = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
}

async function heapInFirefox(browser: DrivenBrowser['browser']): Promise<number> {
  return (await callInBrowserWindow(browser, FIREFOX_HEAP)) as number;
}

/**
 * Runs in the browser's own window. The processes of pages are asked to let go of what they can, which they do not
 * report as done: a second was seen to be enough, and they are asked twice, since the first leaves what it finalised.
 */
const FIREFOX_HEAP = `async () => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  for (let requests = 0; requests < 2; requests++) {
    Services.obs.notifyObservers(null, 'child-mmu-request');
    await new Promise((resolve) => setTimeout(resolve, 1500));
  }
  let bytes = 0;
  const take = (process, path, kind, units, amount) => {
    if (process.startsWith('web') && /^explicit\\/(window-objects|js-non-window)\\//.test(path)) bytes += amount;
  };
  await new Promise((resolve) => manager.getReports(take, null, resolve, null, false));
  return bytes;
}`;
