/**
 * Draws the icons that the manifest names from their one source, `extension/icons/newsgloss.svg`, in an installed
 * Chromium: `npx tsx scripts/icons.ts`. The pictures are kept with the sources, so only a change of the drawing asks for it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { requireBrowser } from './browsers/install';
import { projectFolder } from './paths';

/** What the tool bar's button asks for, CSS pixels: on a plain screen, on a dense one. */
const BUTTON_SIZES = [16, 32];

/**
 * The sizes of each variant, by the class on the drawing's root. The plain one has no name, and stands in the list of
 * extensions and the stores too; the others are states of the button alone.
 */
const SIZES = { '': [...BUTTON_SIZES, 48, 128], off: BUTTON_SIZES, nothing: BUTTON_SIZES };

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
  for (const [variant, sizes] of Object.entries(SIZES))
    for (const size of sizes) await draw(page, drawing, variant, size);
} finally {
  await browser.close();
}
