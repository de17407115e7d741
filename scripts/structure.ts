/** Checks the rules of the house that no other tool knows, prints each break of one, and ends with status 1 then. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './paths';
import { projectFiles } from './structure/project-files';
import { rules, type SourceFile } from './structure/rules';

const files: readonly SourceFile[] = await Promise.all(
  (await projectFiles()).map(async (path) => ({
    path,
    text: await readFile(join(projectFolder, path), 'utf8'),
  })),
);
const breaks = rules.flatMap((rule) => rule(files));
for (const line of breaks) console.error(line);
console.log(`${files.length} files, ${breaks.length} breaks of the rules`);
if (breaks.length > 0) process.exitCode = 1;
