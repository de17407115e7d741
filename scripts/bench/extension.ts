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
export async function buildBenchExtension(target: Target): Promise<string> {
  const folder = join(buildFolder, `bench-${target}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build({
    absWorkingDir: projectFolder,
    entryPoints: { content: 'scripts/bench/in-page/main.ts' },
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

/** Builds an extension for Chromium that does nothing. */
export async function buildBareExtension(): Promise<string> {
  const folder = join(buildFolder, 'bench-bare');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), manifestOf('chrome', {}));
  return folder;
}

const MATCHES = [`*://*.${madeUpNewsHost}/*`];
const CONTENT_SCRIPT = { matches: MATCHES, js: ['content.js'], run_at: 'document_idle' };

const manifestOf = (target: Target, rest: object): string =>
  JSON.stringify({
    manifest_version: 3,
    name: 'Newsgloss bench',
    version: '1.0.0',
    ...(target === 'firefox' ? { browser_specific_settings: { gecko: { id: GECKO_ID } } } : {}),
    host_permissions: MATCHES,
    ...rest,
  });
