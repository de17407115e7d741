import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Bundle } from './build/bundles';
import { folderOf } from './build/extension';
import { targets } from './build/targets';

/** One kilobyte as download sizes are told, in bytes. */
const KILOBYTE = 1024;

/**
 * The most a bundle may weigh gzipped, in bytes. The content script is paid for on every page of every news site; the
 * matcher only where a page can hold a mention, so it may weigh more: with 24 KB of it one in six mentions of
 * Amazon's act was missed in sentences nobody had seen, with 27 KB, by who had written them, one in sixteen to one in six, and with 30 KB nearly
 * one in two of 180 in French, German, Spanish, Italian, Portuguese and Dutch; with 31 KB one in thirteen of 154, most of them not English,
 * and with 33 KB one in eleven of 345, for want of rarer verbs and nouns.
 * The judge of news comes only where the reader has every site looked at; the card, and beside it what reads the page's own date, at the first hover;
 * the pages open at a click. The background is read once a browser start and has no limit.
 */
export const sizeLimits: Readonly<Partial<Record<Bundle, number>>> = {
  content: 15 * KILOBYTE,
  matcher: 37 * KILOBYTE,
  news: 5 * KILOBYTE,
  'page-date': 2 * KILOBYTE,
  card: 15 * KILOBYTE,
  popup: 25 * KILOBYTE,
  options: 30 * KILOBYTE,
  welcome: 30 * KILOBYTE,
};

export interface MeasuredSize {
  /** The file, as `chrome/content.js`. */
  readonly file: string;
  /** Bytes, gzipped at the highest level. */
  readonly bytes: number;
  readonly limit: number;
}

/** Measures the built bundles that have a limit. Rejects where they weren't built. */
export async function measureSizes(): Promise<readonly MeasuredSize[]> {
  const limited = Object.entries(sizeLimits);
  return Promise.all(
    targets.flatMap((target) =>
      limited.map(async ([bundle, limit]) => {
        const contents = await readFile(join(folderOf(target, 'shipped'), `${bundle}.js`));
        return { file: `${target}/${bundle}.js`, bytes: gzipSync(contents, { level: 9 }).length, limit };
      }),
    ),
  );
}

/** One line for a person: the file, its size, its limit, and whether it keeps it. */
export function describeSize({ file, bytes, limit }: MeasuredSize): string {
  const kilobytes = (size: number) => (size / KILOBYTE).toFixed(1).padStart(5);
  const verdict = bytes <= limit ? 'ok' : 'TOO BIG';
  return `${file.padEnd(20)} ${kilobytes(bytes)} KB gzipped, at most ${kilobytes(limit)} KB  ${verdict}`;
}

/** Prints every size and returns whether all keep their limits. */
export async function checkSizes(): Promise<boolean> {
  const sizes = await measureSizes();
  for (const size of sizes) console.log(describeSize(size));
  return sizes.every(({ bytes, limit }) => bytes <= limit);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = (await checkSizes()) ? 0 : 1;
}
