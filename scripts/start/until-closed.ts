import type { Browser } from 'puppeteer-core';

/** Resolves when the reader has closed the browser or its last window, or has pressed Ctrl+C. */
export function untilClosed(browser: Browser): Promise<void> {
  console.log('Close the browser or press Ctrl+C to end.');
  return new Promise((resolve) => {
    const end = () => resolve();
    browser.once('disconnected', end);
    // Firefox and Chromium on macOS live on without a window.
    browser.on('targetdestroyed', async () => {
      if ((await browser.pages().catch(() => [])).length === 0) end();
    });
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });
}
