import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const PRELUDE = 'prelude.js';

/**
 * Copies a built extension and gives it one script more, which runs before the content script and in the same world: it can count or
 * time what the content script does, which stays byte for byte what ships.
 * @param built the extension's folder
 * @param name what the copy's name ends in
 * @param script the script's text
 * @returns the copy's folder
 */
export async function copyWithPrelude(built: string, name: string, script: string): Promise<string> {
  const folder = `${built}-${name}`;
  await rm(folder, { recursive: true, force: true });
  await cp(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  for (const content of manifest.content_scripts) content.js.unshift(PRELUDE);
  await writeFile(file, JSON.stringify(manifest));
  await writeFile(join(folder, PRELUDE), script);
  return folder;
}
