import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { projectFolder } from '../paths';

/**
 * The licences of the packages whose code is in the bundles, as one text. They ask for their notice to be kept with
 * every copy; the bundles leave the comments out, so the notices ship in this file instead.
 * @param metafile what went into the bundles; only packages named there are listed, by name
 */
export async function licencesOf(metafile: Metafile): Promise<string> {
  const own = await readFile(join(projectFolder, 'LICENSE'), 'utf8');
  const parts = await Promise.all(packagesIn(metafile).map(licenceOfPackage));
  return [`Newsgloss\n\n${own}`, ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}

/** Names of the packages that a build read files of, in order, each once. */
export function packagesIn(metafile: Metafile): readonly string[] {
  const names = Object.keys(metafile.inputs).flatMap((path) => {
    const [, name] = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
    return name ? [name] : [];
  });
  return [...new Set(names)].sort();
}

async function licenceOfPackage(name: string): Promise<string> {
  const folder = join(projectFolder, 'node_modules', name);
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} is bundled but has no licence file in ${folder}`);
  return `${name}\n\n${await readFile(join(folder, file), 'utf8')}`;
}
