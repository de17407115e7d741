/**
 * Checks fact packs: `npm run check-facts` all that ship, `npm run check-facts -- FILE.json` a given one, and with
 * `--source FILE` also against the text of a source. Prints every problem; exit status 1 where there is one.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { LONGEST_PACK, parsePack, sizeProblem } from '../src/facts/parse';
import { type Problem, problemLine } from '../src/facts/problem';
import type { Pack } from '../src/facts/schema';
import { normalisedText } from '../src/facts/source-text';
import { type SourceText, sourceTextProblems } from '../src/facts/verify';
import { compilePatterns } from '../src/mentions/compile/compile';
import { fail } from './fail';
import { projectFolder } from './paths';
import { patternClashes } from './pattern-clashes';

const packFolder = join(projectFolder, 'extension/facts');

/** Stands beside the packs and is none. */
const SCHEMA_FILE = 'schema.json';

/** A pack's file as far as it could be read, and what is wrong with it by itself. */
interface ReadPack {
  readonly file: string;
  /** Null where the file holds no pack. */
  readonly pack: Pack | null;
  readonly problems: readonly Problem[];
}

interface ReadSource extends SourceText {
  readonly file: string;
}

export interface FactsReport {
  /** One line for each problem, with its file. */
  readonly problems: readonly string[];
  /** One line for each thing that was checked. */
  readonly checked: readonly string[];
}

async function shippedPacks(): Promise<readonly string[]> {
  const files = await readdir(packFolder);
  return files
    .filter((file) => file.endsWith('.json') && file !== SCHEMA_FILE)
    .map((file) => join(packFolder, file));
}

/** What is wrong with a pack's patterns: those that cannot be compiled, or else those that clash. */
function patternProblems(pack: Pack): readonly Problem[] {
  const compiled = compilePatterns(pack);
  if (compiled.ok) return patternClashes(pack, compiled.table);
  return compiled.problems.map((problem) => ({ mend: '- mend the pattern here.', ...problem }));
}

async function readPack(file: string): Promise<ReadPack> {
  const tooLong = sizeProblem((await stat(file)).size);
  if (tooLong !== null) return { file, pack: null, problems: [tooLong] };
  const reading = parsePack(await readFile(file, 'utf8'));
  if (!reading.ok) return { file, pack: null, problems: reading.problems };
  return { file, pack: reading.pack, problems: patternProblems(reading.pack) };
}

/** The SHA-256 of a source's normalised text, in hexadecimal. */
export const sourceHash = (text: string): string =>
  createHash('sha256').update(normalisedText(text), 'utf8').digest('hex');

async function readSource(file: string): Promise<ReadSource> {
  if ((await stat(file)).size > LONGEST_PACK)
    throw new Error(`${file} is too long to be the text of a source.`);
  const text = await readFile(file, 'utf8');
  return { file, text, sha256: sourceHash(text) };
}

/** The pack's source that a text is: by its sum, or the only one that the pack has. */
function sourceIndexFor(pack: Pack, sha256: string): number | null {
  const byHash = pack.sources.findIndex((source) => source.sha256 === sha256);
  if (byHash >= 0) return byHash;
  return pack.sources.length === 1 ? 0 : null;
}

function problemsAgainst(pack: Pack, { file, text, sha256 }: ReadSource): readonly Problem[] {
  const index = sourceIndexFor(pack, sha256);
  if (index !== null) return sourceTextProblems(pack, index, { text, sha256 });
  const message = `${file} (SHA-256 ${sha256}) is the text of none of them.`;
  return [
    {
      place: 'sources',
      message,
      mend: 'Check the right text, or write its sum into the source it belongs to.',
    },
  ];
}

function reportOn({ file, pack, problems }: ReadPack, sources: readonly ReadSource[]): FactsReport {
  const found =
    pack === null ? problems : [...problems, ...sources.flatMap((source) => problemsAgainst(pack, source))];
  const against = sources.map((source) => ` against ${source.file}`).join('');
  return {
    problems: found.map((problem) => `${file}: ${problemLine(problem)}`),
    checked: pack === null ? [] : [`${file}${against}: ${pack.facts.length} facts.`],
  };
}

/**
 * Checks packs, each against every source text given. Rejects where a file cannot be read.
 * @param packFiles paths of packs
 * @param sourceFiles paths of texts, one paragraph a line
 */
export async function checkFacts(
  packFiles: readonly string[],
  sourceFiles: readonly string[],
): Promise<FactsReport> {
  const sources = await Promise.all(sourceFiles.map(readSource));
  const packs = await Promise.all(packFiles.map(readPack));
  const reports = packs.map((pack) => reportOn(pack, sources));
  return {
    problems: reports.flatMap(({ problems }) => problems),
    checked: reports.flatMap(({ checked }) => checked),
  };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { source: { type: 'string', multiple: true } },
    allowPositionals: true,
  });
  const packFiles = positionals.length > 0 ? positionals : await shippedPacks();
  const named = packFiles.map((file) => relative(process.cwd(), file));
  const { problems, checked } = await checkFacts(named, values.source ?? []);
  for (const problem of problems) console.error(problem);
  for (const line of checked) console.log(`Checked ${line}`);
  console.log(problems.length === 0 ? 'No problems.' : `Problems: ${problems.length}.`);
  if (problems.length > 0) process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main().catch(fail);
