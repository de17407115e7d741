import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchPage } from './made-pages';

/** Saved pages are measured as they stand: nothing of them runs, and nothing is fetched for them. */
const HEADERS = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** All pages of a folder (`*.html`), by name. Rejects where the folder has none. */
export async function savedPages(folder: string): Promise<readonly BenchPage[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
  if (names.length === 0) throw new Error(`There is no .html file in ${folder}`);
  return Promise.all(
    names.map(async (name) => ({
      name: name.replace(/\.html$/, ''),
      page: { html: await readFile(join(folder, name), 'utf8'), headers: HEADERS },
    })),
  );
}
