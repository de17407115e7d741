/** What a page load costs the page, with the extension and without: Chromium alone tells the time of a tab's main thread. */
import { buildExtension } from '../build/extension';
import { buildBareExtension } from './extension';
import { madePages } from './made-pages';
import type { Outcome } from './outcome';
import { type BenchSession, withSession } from './session';
import { median } from './statistics';

const PAIRS = 20;
/** Milliseconds after which a page has come to rest. */
const REST = 700;
const MEGABYTE = 1024 * 1024;

interface Load {
  /** Milliseconds of the main thread, from the first byte to the rest. */
  readonly busy: number;
  /** Megabytes of the heap that all worlds of the tab share. */
  readonly heap: number;
}

const loadOnce = (session: BenchSession): Promise<Load> => {
  const page = madePages()[0]?.page;
  if (!page) throw new Error('There is no page to load');
  return session.withPage(page, async (tab) => {
    await new Promise((resolve) => setTimeout(resolve, REST));
    const { TaskDuration = Number.NaN, JSHeapUsedSize = Number.NaN } = await tab.metrics();
    return { busy: TaskDuration * 1000, heap: JSHeapUsedSize / MEGABYTE };
  });
};

/** Loads a short article with the extension and with an empty one, in turns. */
export async function measurePageLoad(browser: string): Promise<readonly Outcome[]> {
  const [full, bare] = [await buildExtension('chrome', 'made-up-host'), await buildBareExtension()];
  const withUs: Load[] = [];
  const without: Load[] = [];
  await withSession('chrome', full, (ours) =>
    withSession('chrome', bare, async (empty) => {
      for (let pair = 0; pair < PAIRS; pair++) {
        withUs.push(await loadOnce(ours));
        without.push(await loadOnce(empty));
      }
    }),
  );
  const middle = (loads: readonly Load[], what: keyof Load): number =>
    median(loads.map((load) => load[what]));
  const more = (100 * (middle(withUs, 'busy') - middle(without, 'busy'))) / middle(without, 'busy');
  const heap = middle(withUs, 'heap') - middle(without, 'heap');
  const section = 'page load';
  return [
    { browser, section, what: 'more main-thread time', value: more, unit: '%', goal: { atMost: 1 } },
    { browser, section, what: 'more memory of an idle tab', value: heap, unit: 'MB' },
  ];
}
