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

/** Milliseconds of the main thread, from the first byte to the rest. */
const loadOnce = (session: BenchSession): Promise<number> => {
  const page = madePages()[0]?.page;
  if (!page) throw new Error('There is no page to load');
  return session.withPage(page, async (tab) => {
    await new Promise((resolve) => setTimeout(resolve, REST));
    const { TaskDuration = Number.NaN } = await tab.metrics();
    return TaskDuration * 1000;
  });
};

/** Loads a short article with the extension and with an empty one, in turns. */
export async function measurePageLoad(browser: string): Promise<readonly Outcome[]> {
  const [full, bare] = [await buildExtension('chrome', 'made-up-host'), await buildBareExtension('chrome')];
  const withUs: number[] = [];
  const without: number[] = [];
  await withSession('chrome', full, (ours) =>
    withSession('chrome', bare, async (empty) => {
      for (let pair = 0; pair < PAIRS; pair++) {
        withUs.push(await loadOnce(ours));
        without.push(await loadOnce(empty));
      }
    }),
  );
  const more = (100 * (median(withUs) - median(without))) / median(without);
  return [
    {
      browser,
      section: 'page load',
      what: 'more main-thread time',
      value: more,
      unit: '%',
      goal: { atMost: 1 },
    },
  ];
}
