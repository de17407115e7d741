/**
 * `npm start`: builds the extension and opens a browser with it on our sample page. `-- --firefox` takes Firefox,
 * `-- --url URL` another page. Without a display it runs headless, hovers the first mention, keeps a picture and prints
 * what the card said.
 */
import { parseArgs } from 'node:util';
import { requireBrowser } from './browsers/install';
import { buildExtension } from './build/extension';
import type { Target } from './build/targets';
import { launchWithExtension } from './drive/launch';
import { startPagesServer } from './drive/pages-server';
import { fail } from './fail';
import { showFirstCard } from './start/show-first-card';
import { untilClosed } from './start/until-closed';

const SAMPLE_PAGE = 'http://daily.newsgloss.test/sample/';

/** Only Linux runs without a display as a matter of course: on a server, in a container. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function start(target: Target, address: string): Promise<void> {
  const executable = await requireBrowser(target);
  console.log(`Building for ${executable.version} ...`);
  // The made-up news host of the sample page is no real site: the build for it has that host besides the shipped ones.
  const extensionFolder = await buildExtension(target, 'made-up-host');
  const server = await startPagesServer();
  const headless = !hasDisplay();
  const request = {
    executable: executable.path,
    extensionFolder,
    headless,
    reach: 'open',
    port: server.port,
  } as const;
  try {
    const driven = await launchWithExtension(target, request);
    try {
      const [page = await driven.browser.newPage()] = await driven.browser.pages();
      await page.goto(address);
      await page.bringToFront();
      console.log(`Opened ${address}`);
      await (headless ? showFirstCard(driven, page) : untilClosed(driven.browser));
    } finally {
      await driven.browser.close();
    }
  } finally {
    await server.close();
  }
}

try {
  const { values } = parseArgs({
    options: { firefox: { type: 'boolean', default: false }, url: { type: 'string', default: SAMPLE_PAGE } },
  });
  if (!URL.canParse(values.url))
    throw new Error(`--url takes an address such as https://example.com/, not "${values.url}"`);
  await start(values.firefox ? 'firefox' : 'chrome', values.url);
} catch (error) {
  fail(error);
}
