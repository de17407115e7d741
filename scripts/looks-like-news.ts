/**
 * Says of saved web pages whether they would be read where every site that looks like news is:
 *
 *     npm run --silent looks-like-news -- FILE.html ...        one line for each: verdict, reason, file
 *
 * Without layout and address: nothing is a front page, and no password field is seen.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseHTML } from 'linkedom';
import { bodyOf, signsOf } from '../src/page/news-signs';
import { verdictByBody, verdictBySigns } from '../src/page/news-verdict';
import { fail } from './fail';

/** Stands for the address that a saved page has lost. */
const SOME_ADDRESS = new URL('https://news.example/saved');

async function main(): Promise<void> {
  const files = process.argv.slice(2);
  if (files.length === 0) throw new Error('Give saved web pages (.html).');
  for (const file of files) {
    const { documentElement } = parseHTML(await readFile(file, 'utf8')).document;
    const signs = verdictBySigns(signsOf(documentElement, SOME_ADDRESS, () => false));
    const verdict = signs.kind === 'doubtful' ? verdictByBody(bodyOf(documentElement)) : signs;
    console.log(`${verdict.kind}\t${verdict.kind === 'doubtful' ? '' : verdict.reason}\t${basename(file)}`);
  }
}

main().catch(fail);
