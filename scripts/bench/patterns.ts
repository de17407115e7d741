import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { parsePack } from '../../src/facts/parse';
import { compilePatterns } from '../../src/mentions/compile/compile';
import { prepareTable } from '../../src/mentions/compile/prepare';
import { projectFolder } from '../paths';
import { askPage } from './ask';
import { madePages } from './made-pages';
import type { Outcome } from './outcome';
import type { BenchSession } from './session';
import { median } from './statistics';

const COUNTS = [10_000, 100_000] as const;
/** Each table is read in turns with the other: measured once each, the same ratio came out as 1.08 in one run and 1.67 in the next. */
const TURNS = 4;
const SAMPLES = 7;
const LEAST = 15;

const SYLLABLES = ['bra', 'kel', 'dun', 'fis', 'gor', 'hul', 'jem', 'lav', 'mir', 'nox'] as const;

/** A made-up name for each number, as a pack of people and places has them: two words, the first of them its own. */
const nameOf = (number: number): string => {
  const syllables = [...String(number).padStart(6, '0')].map((digit) => SYLLABLES[Number(digit)]);
  return `${syllables.join('')} ${SYLLABLES[number % SYLLABLES.length]}ton`;
};

/** The shipped table with so many phrases more, in a topic of their own. */
export async function tableWith(extra: number): Promise<string> {
  const reading = parsePack(
    await readFile(join(projectFolder, 'extension/facts/parler-aws-capitol.json'), 'utf8'),
  );
  if (!reading.ok) throw new Error('The shipped pack has faults');
  const [topic] = reading.pack.topics;
  if (!topic) throw new Error('The shipped pack has no topic');
  const find = Array.from({ length: extra }, (_none, number) => nameOf(number));
  const more = { ...topic, id: 'made-up-names', patterns: [{ find }] };
  const compiled = compilePatterns({ ...reading.pack, topics: [...reading.pack.topics, more] });
  if (!compiled.ok) throw new Error(compiled.problems[0]?.message ?? 'The patterns have faults');
  return JSON.stringify(prepareTable(compiled.table));
}

/** Milliseconds of each scan of the page with the table. */
async function scansWith(page: Page, table: string): Promise<readonly number[]> {
  await askPage(page, 'use-table', { table });
  const { scan = [] } = await askPage(page, 'compare', { works: ['scan'], samples: SAMPLES, least: LEAST });
  return scan;
}

/** The scan of one page with 3 topics, and with phrases added, in turns. */
export async function measurePatterns(session: BenchSession, browser: string): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const longRead = madePages()[1];
  if (!longRead) return outcomes;
  const shipped = await tableWith(0);
  for (const count of COUNTS) {
    const grown = await tableWith(count);
    const ratio = await session.withPage(longRead.page, async (page) => {
      const before: number[] = [];
      const after: number[] = [];
      for (let turn = 0; turn < TURNS; turn++) {
        before.push(...(await scansWith(page, shipped)));
        after.push(...(await scansWith(page, grown)));
      }
      return median(after) / median(before);
    });
    const what = `${count.toLocaleString('en')} phrases more, scan time against 3 topics`;
    outcomes.push({ browser, section: 'patterns', what, value: ratio, unit: 'x', goal: { atMost: 1.5 } });
  }
  return outcomes;
}
