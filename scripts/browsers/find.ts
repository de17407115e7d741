import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { promisify } from 'node:util';
import { minimumVersions, type Target } from '../build/targets';
import { browserPlaces } from './places';

/** How long a browser may take to say its version, in milliseconds: a cold start from a slow disk. */
const VERSION_TIMEOUT = 20_000;

export interface FoundBrowser {
  readonly path: string;
  /** As the browser itself says it: "Chromium 141.0.7390.65". */
  readonly version: string;
}

export type BrowserSearch =
  | { readonly kind: 'found'; readonly browser: FoundBrowser }
  | { readonly kind: 'too-old'; readonly browser: FoundBrowser }
  | { readonly kind: 'missing' };

/** Looks for an installed browser that is new enough. Where there are only older ones, tells the first of them. */
export async function findBrowser(target: Target): Promise<BrowserSearch> {
  let tooOld: FoundBrowser | undefined;
  for (const path of browserPlaces(target, { platform: process.platform, environment: process.env })) {
    if (!isExecutable(path)) continue;
    const version = await versionOf(path);
    if (version === null) continue;
    if (isNewEnough(target, version)) return { kind: 'found', browser: { path, version } };
    tooOld ??= { path, version };
  }
  return tooOld ? { kind: 'too-old', browser: tooOld } : { kind: 'missing' };
}

/** True where a browser's own words for its version name a major release that Newsgloss works in. */
export function isNewEnough(target: Target, version: string): boolean {
  const [, major] = /(\d+)\./.exec(version) ?? [];
  return major !== undefined && Number(major) >= minimumVersions[target];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What the browser says to `--version`; on Windows, where a browser opens a window instead, what its file says. */
async function versionOf(path: string): Promise<string | null> {
  const [command, parameters] =
    process.platform === 'win32'
      ? [
          'powershell',
          ['-NoProfile', '-Command', `(Get-Item -LiteralPath '${path}').VersionInfo.ProductVersion`],
        ]
      : [path, ['--version']];
  try {
    const { stdout } = await promisify(execFile)(command, parameters as string[], {
      timeout: VERSION_TIMEOUT,
    });
    return stdout.trim();
  } catch {
    return null;
  }
}
