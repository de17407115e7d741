/** What the extension keeps alive in a tab, after all garbage was collected. */
import { folderOf } from '../build/extension';
import type { Target } from '../build/targets';
import { heapOf } from '../drive/heap';
import { askPage } from './ask';
import { buildBareExtension } from './extension';
import { type BenchPage, madePages } from './made-pages';
import type { Outcome } from './outcome';
import { tableWith } from './patterns';
import { type BenchSession, withSession } from './session';
import { median } from './statistics';

const TABS = 3;
/** Milliseconds after which a page has come to rest. */
const REST = 1_000;
const MEGABYTE = 1024 * 1024;

const PHRASES = 100_000;

const idleTab = (session: BenchSession, { page: made }: BenchPage): Promise<number> =>
  session.withPage(made, async (page) => {
    await new Promise((resolve) => setTimeout(resolve, REST));
    return heapOf(session.driven, page);
  });

/** Bytes of a tab with a page at rest, the median of some. */
const idleTabWith = (target: Target, extensionFolder: string, page: BenchPage): Promise<number> =>
  withSession(target, extensionFolder, async (session) => {
    const heaps: number[] = [];
    for (let tab = 0; tab < TABS; tab++) heaps.push(await idleTab(session, page));
    return median(heaps);
  });

/** Bytes of a tab whose page was scanned with a table; null is the shipped one. */
const scannedTab = (
  session: BenchSession,
  { page: made }: BenchPage,
  table: string | null,
): Promise<number> =>
  session.withPage(made, async (page) => {
    if (table !== null) await askPage(page, 'use-table', { table });
    await askPage(page, 'compare', { works: ['scan'], samples: 1, least: 1 });
    return heapOf(session.driven, page);
  });

/** The section about memory; `session` has the bench's own extension. */
export async function measureMemory(session: BenchSession, browser: string): Promise<readonly Outcome[]> {
  const { target } = session.driven;
  const [shortArticle, longRead] = madePages();
  if (!shortArticle || !longRead) throw new Error('There are no pages');
  const few = await scannedTab(session, longRead, null);
  const many = await scannedTab(session, longRead, await tableWith(PHRASES));
  const withUs = await idleTabWith(target, folderOf(target, 'made-up-host'), shortArticle);
  const without = await idleTabWith(target, await buildBareExtension(target), shortArticle);
  const outcome = { browser, section: 'memory', unit: 'MB' } as const;
  const phrases = `${PHRASES.toLocaleString('en')} phrases more instead of 3 topics, memory of a tab`;
  return [
    { ...outcome, what: phrases, value: (many - few) / MEGABYTE, goal: { atMost: 16 } },
    { ...outcome, what: 'more memory of an idle tab', value: (withUs - without) / MEGABYTE },
  ];
}
