import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parsePack } from '../../../src/facts/parse';
import { compilePatterns } from '../../../src/mentions/compile/compile';
import { prepareTable } from '../../../src/mentions/compile/prepare';
import { createMatcher } from '../../../src/mentions/matcher';
import { createPageGate } from '../../../src/mentions/page-gate';
import type { Mention } from '../../../src/mentions/types';
import { mentionsOnPage } from './on-page';

const file = fileURLToPath(new URL('../../../extension/facts/parler-aws-capitol.json', import.meta.url));

const compileShipped = () => {
  const reading = parsePack(readFileSync(file, 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const compiled = compilePatterns(reading.pack);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return prepareTable(compiled.table);
};

/** The table of the pack that ships. */
export const shippedTable = compileShipped();

const matcher = createMatcher(shippedTable);
const { opens } = createPageGate(shippedTable.openings);

/** The mentions that the shipped pack finds in a text, on a page that also says `others`. */
export const shippedMentions = (text: string, others: readonly string[] = []): readonly Mention[] => {
  if (![text, ...others].some(opens)) return [];
  return mentionsOnPage(matcher, text, others);
};
