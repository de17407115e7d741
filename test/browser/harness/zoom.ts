import { callInBrowserWindow } from '../../../scripts/drive/firefox-protocol';
import type { DrivenBrowser } from '../../../scripts/drive/launch';
import type { Backstage } from './backstage';

/** What grows when a reader zooms: all of the page, or (only Firefox offers it) its text alone. */
export type Zoomed = 'page' | 'text';

/** Zooms the newest tab that shows a path; what it grows by is what the browser then remembers for its host. */
export async function zoom(
  { page }: Backstage,
  driven: DrivenBrowser,
  path: string,
  what: Zoomed,
  factor: number,
): Promise<void> {
  if (driven.target === 'firefox')
    await callInBrowserWindow(
      driven.browser,
      `(full) => Services.prefs.setBoolPref('browser.zoom.full', full === 'page')`,
      what,
    );
  await page.evaluate(
    `chrome.tabs.query({ url: '*://*.newsgloss.test${path}*' }).then((tabs) => chrome.tabs.setZoom(tabs.at(-1).id, ${factor}))`,
  );
}
