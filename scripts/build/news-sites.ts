import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../paths';

/** A site on which Newsgloss works from the install on. */
export interface NewsSite {
  /** Host name without leading "www."; its subdomains are meant too. */
  readonly host: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 code of the country it is published in. */
  readonly country: string;
}

/** Reads the list of well-known news sites, in the order of the file (by host). */
export async function readNewsSites(): Promise<readonly NewsSite[]> {
  return JSON.parse(await readFile(join(projectFolder, 'extension/sites/news-sites.json'), 'utf8'));
}
