/**
 * Draws the icons that the manifest names from their one source, `extension/icons/newsgloss.svg`, in an installed
 * Chromium: `npx tsx scripts/icons.ts`. The pictures are kept with the sources, so only a change of the drawing asks for it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { requireBrowser } from './browsers/install';
import { projectFolder } from './paths';

/** The sizes that Chrome and Firefox ask for, CSS pixels: tool bar, tool bar of a dense screen, list of extensions, store. */
const SIZES = [16, 32, 48, 128];

/** The states of the tool bar's button, by the class on the drawing's root; the plain one has no name. */
const VARIANTS = ['', 'off', 'nothing'] as const;

const folder = join(projectFolder, 'extension/icons');

async function draw(page: Page, drawing: string, variant: string, size: number): Promise<void> {
  const root = `<svg class="${variant}" width="${size}" height="${size}" style="display:block" `;
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<body style="margin:0">${drawing.replace('<svg ', root)}</body>`);
  const picture = await page.screenshot({ omitBackground: true });
  const name = ['icon', variant, size].filter((part) => part !== '').join('-');
  await writeFile(join(folder, `${name}.png`), picture);
}

const { path } = await requireBrowser('chrome');
const browser = await puppeteer.launch({ browser: 'chrome', executablePath: path, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  const drawing = await readFile(join(folder, 'newsgloss.svg'), 'utf8');
  for (const variant of VARIANTS) for (const size of SIZES) await draw(page, drawing, variant, size);
} finally {
  await browser.close();
}
