/**
 * `npm run package`: one zip each for Chrome and Firefox into `.build/`, the same bytes on every build of the same
 * sources. Firefox's passes Mozilla's linter first.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension } from './build/extension';
import { targets } from './build/targets';
import { fail } from './fail';
import { lintFirefoxExtension } from './package/lint';
import { zipFolder } from './package/zip';
import { buildFolder, projectFolder } from './paths';

try {
  const { version } = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8'));
  for (const target of targets) {
    const folder = await buildExtension(target, 'shipped');
    if (target === 'firefox') await lintFirefoxExtension(folder);
    const file = join(buildFolder, `newsgloss-${version}-${target}.zip`);
    await writeFile(file, await zipFolder(folder));
    console.log(`Packed ${file}`);
  }
} catch (error) {
  fail(error);
}
