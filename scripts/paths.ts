import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: every script works from here, wherever it was called from. */
export const projectFolder = resolve(fileURLToPath(new URL('..', import.meta.url)));

/** What is built and may be thrown away. */
export const buildFolder = join(projectFolder, '.build');

/** What a run leaves for a person to look at: screenshots, logs. */
export const artifactsFolder = join(projectFolder, '.artifacts');
