/** Writes the published JSON Schema of fact packs from the one schema in the code: `npm run facts-schema`. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { packSchema } from '../src/facts/schema';
import { fail } from './fail';
import { projectFolder } from './paths';

/** Where packs and editors find it. */
export const publishedSchema = join(projectFolder, 'extension/facts/schema.json');

/** The JSON Schema (2020-12) of fact packs, as data. */
export const factsSchema = (): object => ({ title: 'Newsgloss fact pack', ...z.toJSONSchema(packSchema) });

async function main(): Promise<void> {
  await writeFile(publishedSchema, JSON.stringify(factsSchema(), null, 2));
  await promisify(execFile)(join(projectFolder, 'node_modules/.bin/biome'), [
    'format',
    '--write',
    publishedSchema,
  ]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main().catch(fail);
