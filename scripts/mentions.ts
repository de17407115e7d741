/**
 * Runs the mention engine on anything.
 *
 *     npm run --silent mentions -- FILE ...              web pages (.html) and texts: one JSON line for each file,
 *                                                      `opened` where it would bring the matcher into its page
 *     npm run --silent mentions -- --jsonl               {"id", "text", "page"?} lines from standard input
 *     npm run --silent mentions -- --score FILE.jsonl    compares with labels
 *
 * Exit status 1 where a file or line could not be read; the others are done all the same.
 */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { fail } from './fail';
import { type Finder, findMentions, isOpened, shippedFinder } from './mentions/find';
import { flowsOfFile } from './mentions/flows';
import { eachLine, readLabelledLine, readTextLine, type TextLine } from './mentions/lines';
import { addLine, emptyScore, scoreLines } from './mentions/score';

const USAGE = 'Give files, or --jsonl to read lines from standard input, or --score FILE.jsonl.';

const findIn = (finder: Finder, { text, page }: TextLine) =>
  findMentions(finder, [text], page === undefined ? [] : [page]);

async function runFiles(finder: Finder, files: readonly string[]): Promise<void> {
  for (const file of files) {
    try {
      const flows = flowsOfFile(file, await readFile(file, 'utf8'));
      const mentions = findMentions(finder, flows);
      console.log(JSON.stringify({ file, opened: isOpened(finder, flows), mentions }));
    } catch (error) {
      fail(error);
    }
  }
}

async function runLines(finder: Finder): Promise<void> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const errors = await eachLine(lines, (line) => {
    const { id, ...rest } = readTextLine(line);
    console.log(JSON.stringify({ id, mentions: findIn(finder, { id, ...rest }) }));
  });
  if (errors > 0) process.exitCode = 1;
}

async function runScore(finder: Finder, file: string): Promise<void> {
  const score = emptyScore();
  const errors = await eachLine((await readFile(file, 'utf8')).split('\n'), (text) => {
    const line = readLabelledLine(text);
    addLine(score, line, findIn(finder, line));
  });
  for (const line of scoreLines(score)) console.log(line);
  if (errors > 0) process.exitCode = 1;
}

async function main(): Promise<void> {
  const options = { jsonl: { type: 'boolean' }, score: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const modes = [positionals.length > 0, values.jsonl === true, values.score !== undefined].filter(
    Boolean,
  ).length;
  if (modes !== 1) throw new Error(USAGE);
  const finder = await shippedFinder();
  if (values.jsonl) await runLines(finder);
  else if (values.score !== undefined) await runScore(finder, values.score);
  else await runFiles(finder, positionals);
}

main().catch(fail);
