import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/**
 * The time written on every file of a zip: with the real one no two builds would be the same. It is the first that the
 * format knows.
 */
const ENTRY_TIME = new Date(1980, 0, 1);

/**
 * Packs a folder. The same files give the same bytes: entries stand in the order of their names, all with one time.
 */
export async function zipFolder(folder: string): Promise<Uint8Array> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const contents: Zippable = {};
  for (const file of files) contents[relative(folder, file).split(sep).join('/')] = await readFile(file);
  return zipSync(contents, { level: 9, mtime: ENTRY_TIME });
}
