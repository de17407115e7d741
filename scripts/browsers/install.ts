import { spawnSync } from 'node:child_process';
import { minimumVersions, type Target } from '../build/targets';
import { type FoundBrowser, findBrowser } from './find';
import { overrideNames } from './places';

/** A system's package manager: what to run, in order, to install a browser. */
interface PackageManager {
  readonly command: string;
  readonly needsRoot: boolean;
  readonly steps: (target: Target) => readonly (readonly string[])[];
}

const debianNames: Readonly<Record<Target, string>> = { chrome: 'chromium', firefox: 'firefox-esr' };
const plainNames: Readonly<Record<Target, string>> = { chrome: 'chromium', firefox: 'firefox' };

/** In the order in which they are looked for. */
const packageManagers: readonly PackageManager[] = [
  {
    command: 'apt-get',
    needsRoot: true,
    steps: (target) => [
      ['update', '-q'],
      ['install', '-q', '-y', '--no-install-recommends', debianNames[target]],
    ],
  },
  { command: 'dnf', needsRoot: true, steps: (target) => [['install', '-y', plainNames[target]]] },
  { command: 'pacman', needsRoot: true, steps: (target) => [['-Sy', '--noconfirm', plainNames[target]]] },
  { command: 'brew', needsRoot: false, steps: (target) => [['install', '--cask', plainNames[target]]] },
];

/**
 * The browser to run: an installed one, else one installed now by the system's package manager, which says so on
 * standard error. Throws one line that tells what to install where neither can be had.
 */
export async function requireBrowser(target: Target): Promise<FoundBrowser> {
  const search = await findBrowser(target);
  if (search.kind === 'found') return search.browser;
  if (search.kind === 'missing' && installBrowser(target)) {
    const again = await findBrowser(target);
    if (again.kind === 'found') return again.browser;
  }
  const old = search.kind === 'too-old' ? ` (${search.browser.path} is ${search.browser.version})` : '';
  throw new Error(`${wanted[target]}${old}, or name one in the variable ${overrideNames[target]}.`);
}

const wanted: Readonly<Record<Target, string>> = {
  chrome: `No usable browser: install Chromium, Chrome or Edge, version ${minimumVersions.chrome} or newer`,
  firefox: `No usable browser: install Firefox, version ${minimumVersions.firefox} or newer`,
};

/** Returns whether the package manager said that it installed the browser. */
function installBrowser(target: Target): boolean {
  const manager = packageManagers.find(({ command }) => succeeds(command, ['--version']));
  if (!manager) return false;
  const prefix = manager.needsRoot ? rootPrefix() : [];
  if (prefix === null) return false;
  return manager.steps(target).every((step) => {
    const [program = manager.command, ...parameters] = [...prefix, manager.command, ...step];
    console.error(`${program} ${parameters.join(' ')}`);
    return spawnSync(program, parameters, { stdio: ['ignore', 2, 2], env: quietEnvironment() }).status === 0;
  });
}

/** What makes a command run as root without a question: nothing for root, sudo where it asks no password, else null. */
function rootPrefix(): readonly string[] | null {
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'] : null;
}

/** Debian's installer asks no question then. */
const quietEnvironment = () => ({ ...process.env, DEBIAN_FRONTEND: 'noninteractive' });

const succeeds = (command: string, parameters: readonly string[]) =>
  spawnSync(command, parameters, { stdio: 'ignore' }).status === 0;
