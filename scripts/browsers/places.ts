import { join } from 'node:path';
import type { Target } from '../build/targets';

/** The environment variable by which a person names the browser to use. */
export const overrideNames: Readonly<Record<Target, string>> = {
  chrome: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

/** Names of the programs on the search path, the one that loads extensions with the least ado first. */
const commands: Readonly<Record<Target, readonly string[]>> = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const macApplications: Readonly<Record<Target, readonly string[]>> = {
  chrome: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const windowsPrograms: Readonly<Record<Target, readonly string[]>> = {
  chrome: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** The machine, as far as the search for a browser depends on it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Where a browser may stand on a machine, the likeliest first: the reader's own choice alone where there is one, else
 * the search path and the usual folders of the system.
 */
export function browserPlaces(target: Target, { platform, environment }: Machine): readonly string[] {
  const chosen = environment[overrideNames[target]];
  if (chosen) return [chosen];
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => environment[name] ?? [],
    );
    return folders.flatMap((folder) => windowsPrograms[target].map((program) => `${folder}\\${program}`));
  }
  const onPath = (environment.PATH ?? '')
    .split(':')
    .filter((folder) => folder !== '')
    .flatMap((folder) => commands[target].map((command) => join(folder, command)));
  return platform === 'darwin'
    ? [...macPlaces(target, environment.HOME), ...onPath]
    : byCommand(target, onPath);
}

function macPlaces(target: Target, home: string | undefined): readonly string[] {
  const folders = ['/Applications', ...(home ? [join(home, 'Applications')] : [])];
  const program = (name: string) => (target === 'firefox' ? 'firefox' : name);
  return folders.flatMap((folder) =>
    macApplications[target].map((name) => join(folder, `${name}.app/Contents/MacOS`, program(name))),
  );
}

/** The same places, all of the first command before any of the second. */
function byCommand(target: Target, places: readonly string[]): readonly string[] {
  return commands[target].flatMap((command) => places.filter((place) => place.endsWith(`/${command}`)));
}
