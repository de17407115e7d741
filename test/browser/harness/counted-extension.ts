import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderOf } from '../../../scripts/build/extension';
import type { Target } from '../../../scripts/build/targets';
import { callText } from '../../../scripts/drive/call-text';

/** How often the content script has asked the browser to call it later, by the function asked. */
export type Later = Record<
  'setTimeout' | 'setInterval' | 'requestIdleCallback' | 'requestAnimationFrame',
  number
>;

declare global {
  /** In the extension's world of a page, where the extension is the counted one. */
  var newsglossLater: Later | undefined;
}

/** The script that stands before the content script, in the same world. */
const COUNTING = 'counting.js';

/**
 * The built extension, byte for byte, with one script more, which counts what the content script asks for.
 * @returns the folder
 */
export async function buildCounted(target: Target): Promise<string> {
  const built = folderOf(target, 'made-up-host');
  const folder = `${built}-counted`;
  await rm(folder, { recursive: true, force: true });
  await cp(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  for (const script of manifest.content_scripts) script.js.unshift(COUNTING);
  await writeFile(file, JSON.stringify(manifest));
  await writeFile(join(folder, COUNTING), callText(countLater, []));
  return folder;
}

/** Runs in a page, in the extension's world. */
function countLater(): void {
  const later: Later = { setTimeout: 0, setInterval: 0, requestIdleCallback: 0, requestAnimationFrame: 0 };
  for (const name of Object.keys(later) as (keyof Later)[]) {
    const ask = globalThis[name] as (...values: unknown[]) => unknown;
    const value = (...values: unknown[]): unknown => {
      later[name]++;
      return Reflect.apply(ask, globalThis, values);
    };
    Object.defineProperty(globalThis, name, { value });
  }
  globalThis.newsglossLater = later;
}
