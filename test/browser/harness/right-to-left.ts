import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderOf } from '../../../scripts/build/extension';
import type { Target } from '../../../scripts/build/targets';

/**
 * The built extension as it is in a language that is written from right to left: its messages say so. It has no such
 * language yet, so their words stay English.
 */
export async function buildRightToLeft(target: Target): Promise<string> {
  const built = folderOf(target, 'made-up-host');
  const folder = `${built}-right-to-left`;
  await rm(folder, { recursive: true, force: true });
  await cp(built, folder, { recursive: true });
  const file = join(folder, '_locales', 'en', 'messages.json');
  const words = JSON.parse(await readFile(file, 'utf8'));
  words.direction.message = 'rtl';
  await writeFile(file, JSON.stringify(words));
  return folder;
}
