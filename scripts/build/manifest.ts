import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { patternFor } from '../../src/platform/site';
import { projectFolder } from '../paths';
import { readNewsSites } from './news-sites';
import type { Target } from './targets';

/** The parts of the manifest's source that a build fills in or takes apart; everything else is copied as it stands. */
export interface ManifestSource {
  readonly minimum_chrome_version: string;
  readonly browser_specific_settings: {
    readonly gecko: { readonly id: string; readonly strict_min_version: string };
  };
  readonly background: { readonly service_worker: string; readonly scripts: readonly string[] };
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly host_permissions: readonly string[];
}

/** Reads `manifest.json`, the one source of both browsers' manifests. */
export async function readManifestSource(): Promise<ManifestSource> {
  return JSON.parse(await readFile(join(projectFolder, 'manifest.json'), 'utf8'));
}

/**
 * Derives one browser's manifest from the source. The hosts stand in `host_permissions` as well as in `matches`, since
 * `scripting.executeScript` (which brings the card) is not allowed by `matches` alone. Chrome knows only a service
 * worker and Firefox only scripts as background; a manifest with both draws a warning from the linter.
 */
export function deriveManifest(
  source: ManifestSource,
  target: Target,
  version: string,
  hosts: readonly string[],
): Record<string, unknown> {
  const patterns = hosts.map(patternFor);
  const { minimum_chrome_version, browser_specific_settings, background, ...shared } = source;
  const own =
    target === 'chrome'
      ? { minimum_chrome_version, background: { service_worker: background.service_worker } }
      : { browser_specific_settings, background: { scripts: background.scripts } };
  return {
    ...shared,
    version,
    ...own,
    host_permissions: patterns,
    content_scripts: source.content_scripts.map((script) => ({ ...script, matches: patterns })),
  };
}

/** The manifest of one browser with the project's version and its news sites, and `extraHosts` besides. */
export async function makeManifest(
  target: Target,
  extraHosts: readonly string[],
): Promise<Record<string, unknown>> {
  const [source, sites, projectFile] = await Promise.all([
    readManifestSource(),
    readNewsSites(),
    readFile(join(projectFolder, 'package.json'), 'utf8'),
  ]);
  const hosts = [...sites.map((site) => site.host), ...extraHosts];
  return deriveManifest(source, target, JSON.parse(projectFile).version, hosts);
}
