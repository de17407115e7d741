/**
 * Runs before every command: makes sure of Node.js and of the packages, so that `npm start` and `npm test` are enough
 * after a clone. Plain JavaScript without a package, since at this point there may be none. It speaks on standard
 * error alone: some commands' output is read by programs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const lockFile = join(projectFolder, 'package-lock.json');
/** npm writes this copy of the lock file at the end of a complete installation. */
const installedLockFile = join(projectFolder, 'node_modules/.package-lock.json');

const { engines } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
const wanted = engines.node.replace('>=', '');

if (isOlder(process.versions.node, wanted)) {
  end(
    `Newsgloss needs Node.js ${wanted} or newer; this is ${process.versions.node}. See https://nodejs.org/`,
  );
}
if (!existsSync(installedLockFile) || statSync(installedLockFile).mtimeMs < statSync(lockFile).mtimeMs) {
  console.error('Installing the packages (npm ci) ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: projectFolder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) end('npm ci failed: its output above says why.');
}

/**
 * @param {string} version
 * @param {string} least both as `major.minor.patch`, the last parts optional
 */
function isOlder(version, least) {
  const [a, b] = [version, least].map((text) => text.split('.').map(Number));
  const place = [0, 1, 2].find((index) => (a[index] ?? 0) !== (b[index] ?? 0));
  return place !== undefined && (a[place] ?? 0) < (b[place] ?? 0);
}

/** @param {string} reason */
function end(reason) {
  console.error(reason);
  process.exit(1);
}
