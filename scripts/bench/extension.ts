import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { madeUpNewsHost } from '../build/extension';
import { matcherTablePlugin } from '../build/matcher-table';
import { styleTextPlugin } from '../build/style-text';
import { minimumVersions, type Target } from '../build/targets';
import { GECKO_ID } from '../drive/launch';
import { buildFolder, projectFolder } from '../paths';

/**
 * Builds an extension whose content script is the bench: what is measured then runs in the world in which content
 * scripts run, where Firefox's DOM costs several times what it costs a page.
 * @returns the folder
 */
export const buildBenchExtension = (target: Target): Promise<string> =>
  buildProbe(target, 'bench', 'scripts/bench/in-page/main.ts');

/**
 * Builds an extension with one content script, which runs on the made-up news host.
 * @param name the folder's, with the browser's after it
 * @param entry the script's source, from the project's folder
 * @returns the folder
 */
export async function buildProbe(target: Target, name: string, entry: string): Promise<string> {
  const folder = join(buildFolder, `${name}-${target}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build({
    absWorkingDir: projectFolder,
    entryPoints: { content: entry },
    outdir: folder,
    bundle: true,
    format: 'iife',
    minify: true,
    target: `${target}${minimumVersions[target]}`,
    plugins: [matcherTablePlugin, styleTextPlugin],
    logLevel: 'silent',
  });
  await writeFile(join(folder, 'manifest.json'), manifestOf(target, { content_scripts: [CONTENT_SCRIPT] }));
  return folder;
}

/** Builds an extension that does nothing. */
export async function buildBareExtension(target: Target): Promise<string> {
  const folder = join(buildFolder, `bench-bare-${target}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), manifestOf(target, {}));
  return folder;
}

const MATCHES = [`*://*.${madeUpNewsHost}/*`];
const CONTENT_SCRIPT = { matches: MATCHES, js: ['content.js'], run_at: 'document_idle' };

const manifestOf = (target: Target, rest: object): string =>
  JSON.stringify({
    manifest_version: 3,
    name: 'Newsgloss probe',
    version: '1.0.0',
    ...(target === 'firefox' ? { browser_specific_settings: { gecko: { id: GECKO_ID } } } : {}),
    host_permissions: MATCHES,
    ...rest,
  });
