/** `npm run dev`: builds both browsers' extensions into `.build/`, and again after each change of a source. */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './build/extension';
import { targets } from './build/targets';
import { projectFolder } from './paths';

const watched = ['src', 'extension', 'manifest.json'];

/** An editor writes a file in several steps: wait this long after the last, in milliseconds. */
const SETTLE = 100;

let waiting: NodeJS.Timeout | undefined;
let building = Promise.resolve();

async function build(): Promise<void> {
  const start = Date.now();
  try {
    const folders = [];
    for (const target of targets) folders.push(await buildExtension(target, 'shipped'));
    console.log(
      `Built ${folders.join(' and ')} in ${Date.now() - start} ms; reload the extension in the browser.`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}

for (const path of watched) {
  watch(join(projectFolder, path), { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      building = building.then(build);
    }, SETTLE);
  });
}

await build();
console.log(`Watching ${watched.join(', ')}. Ctrl+C ends.`);
