import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFolder, projectFolder } from '../paths';
import { makeBundles } from './bundles';
import { licencesOf } from './licences';
import { makeManifest } from './manifest';
import type { Target } from './targets';

/**
 * The made-up site of the tests and of `npm start`. `.test` is a domain that can never exist on the network (RFC 6761),
 * so no page of ours is ever mixed up with a real one.
 */
export const madeUpNewsHost = 'newsgloss.test';

/**
 * Which extension to build. `shipped` is what readers get, in `.build/chrome` and `.build/firefox`. `made-up-host` is
 * the same, byte for byte, but for `*://*.newsgloss.test/*` among the manifest's sites: what is driven on pages of ours.
 */
export type Variant = 'shipped' | 'made-up-host';

/** The folder into which a variant is built. */
export function folderOf(target: Target, variant: Variant): string {
  return join(buildFolder, variant === 'shipped' ? target : `${variant}-${target}`);
}

/**
 * Builds the extension for one browser into its folder, replacing what was there.
 * @returns the folder. Rejects with the places of the faults where a source or the pack has any; the folder is then as
 *   it was.
 */
export async function buildExtension(target: Target, variant: Variant): Promise<string> {
  const [{ files, metafile }, manifest] = await Promise.all([
    makeBundles(target),
    makeManifest(target, variant === 'shipped' ? [] : [madeUpNewsHost]),
  ]);
  const licences = await licencesOf(metafile);
  const folder = folderOf(target, variant);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(join(projectFolder, 'extension'), folder, { recursive: true });
  await Promise.all([
    ...[...files].map(([name, contents]) => writeFile(join(folder, name), contents)),
    writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`),
    writeFile(join(folder, 'LICENSES.txt'), licences),
  ]);
  return folder;
}
