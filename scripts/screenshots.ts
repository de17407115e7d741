/**
 * `npm run screenshots`: the gallery of the built extension in both browsers, in light and dark, for people to look at.
 * Writes `.artifacts/screenshots/<browser>-<scheme>-<what>.png`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { requireBrowser } from './browsers/install';
import { buildExtension } from './build/extension';
import { type Target, targets } from './build/targets';
import { launchWithExtension } from './drive/launch';
import { startPagesServer } from './drive/pages-server';
import { fail } from './fail';
import { artifactsFolder } from './paths';
import { takeGallery } from './screenshots/gallery';

const folder = join(artifactsFolder, 'screenshots');

async function takeIn(target: Target): Promise<void> {
  const { path } = await requireBrowser(target);
  const extensionFolder = await buildExtension(target, 'made-up-host');
  const server = await startPagesServer();
  const request = {
    executable: path,
    extensionFolder,
    headless: true,
    reach: 'closed',
    port: server.port,
  } as const;
  try {
    const driven = await launchWithExtension(target, request);
    try {
      await takeGallery({ driven, serve: server.serve, folder }, extensionFolder);
    } finally {
      await driven.browser.close();
    }
  } finally {
    await server.close();
  }
}

try {
  await mkdir(folder, { recursive: true });
  for (const target of targets) await takeIn(target);
  console.log(`The pictures are in ${folder}`);
} catch (error) {
  fail(error);
}
