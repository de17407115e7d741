import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { projectFolder } from '../paths';
import { compilePack } from './compile-pack';

/** The module with the pack's patterns, compiled; `newsgloss:openings` has what opens a page to them. */
const MATCHER_TABLE_MODULE = 'newsgloss:matcher-table';

/** The pack that ships. */
const packFile = join(projectFolder, 'extension/facts/parler-aws-capitol.json');

/** The text of one of the two modules. Rejects with the list of places where the pack has faults. */
async function moduleText(path: string): Promise<string> {
  const { openings, ...table } = compilePack(await readFile(packFile, 'utf8')).table;
  // As JSON in a string: a browser reads that faster than the same written as a script.
  if (path === MATCHER_TABLE_MODULE)
    return `export const table = JSON.parse(${JSON.stringify(JSON.stringify(table))});`;
  return `export const openings = ${JSON.stringify(openings)};`;
}

/** An esbuild plugin that answers the imports of the matcher table and of its openings; a pack with faults stops the build. */
export const matcherTablePlugin: Plugin = {
  name: 'matcher-table',
  setup(build) {
    const namespace = 'matcher-table';
    build.onResolve({ filter: /^newsgloss:(matcher-table|openings)$/ }, ({ path }) => ({ path, namespace }));
    build.onLoad({ filter: /.*/, namespace }, async ({ path }) => ({
      contents: await moduleText(path),
      loader: 'js',
      watchFiles: [packFile],
    }));
  },
};
