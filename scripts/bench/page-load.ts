/**
 * What a page load costs the page, with the extension and without: Chromium alone tells the time of a tab's main thread. It is the
 * thread's own time, so that other work on the machine does not count.
 */
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension } from '../build/extension';
import { buildBareExtension } from './extension';
import { madePages } from './made-pages';
import type { Outcome } from './outcome';
import { type BenchSession, withSession } from './session';
import { median } from './statistics';

/** Loads with each extension, in turns. */
const ROUNDS = 20;
/** Milliseconds after which a page has come to rest. */
const REST = 700;

/** Copies a built extension and takes all out of its content script: what is left is the browser's own work for one. */
async function idleCopyOf(built: string): Promise<string> {
  const folder = `${built}-idle`;
  await rm(folder, { recursive: true, force: true });
  await cp(built, folder, { recursive: true });
  await writeFile(join(folder, 'content.js'), '');
  return folder;
}

/** Loads the page once more; returns the milliseconds of the main thread from then to the rest. */
type Load = () => Promise<number>;

const withLoads = (session: BenchSession, use: (load: Load) => Promise<void>): Promise<void> => {
  const page = madePages()[0]?.page;
  if (!page) throw new Error('There is no page to load');
  return session.withPage(page, async (tab) => {
    const devtools = await tab.createCDPSession();
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await use(async () => {
      await tab.reload();
      await new Promise((resolve) => setTimeout(resolve, REST));
      // Counted from the navigation on.
      const { metrics } = await devtools.send('Performance.getMetrics');
      const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
      return seconds * 1000;
    });
  });
};

/** Loads the page with each of the extensions in turns; returns the median milliseconds of each. */
async function mediansOf(folders: readonly string[]): Promise<readonly number[]> {
  const times: number[][] = folders.map(() => []);
  const loads: Load[] = [];
  const measure = async (): Promise<void> => {
    // What is built once is built in the first.
    for (const load of loads) await load();
    for (let round = 0; round < ROUNDS; round++)
      for (const [index, load] of loads.entries()) times[index]?.push(await load());
  };
  const open = ([folder, ...others]: readonly string[]): Promise<void> =>
    folder === undefined
      ? measure()
      : withSession('chrome', folder, (session) =>
          withLoads(session, (load) => {
            loads.push(load);
            return open(others);
          }),
        );
  await open(folders);
  return times.map(median);
}

/** The section about a page's load: a short article with the extension, with its empty content script, and with neither. */
export async function measurePageLoad(browser: string): Promise<readonly Outcome[]> {
  const full = await buildExtension('chrome', 'made-up-host');
  const folders = [full, await idleCopyOf(full), await buildBareExtension('chrome')];
  const [withUs = Number.NaN, idle = Number.NaN, without = Number.NaN] = await mediansOf(folders);
  const more = (time: number): number => (100 * (time - without)) / without;
  const outcome = { browser, section: 'page load', unit: '%' } as const;
  return [
    { ...outcome, what: 'more main-thread time', value: more(withUs), goal: { atMost: 1 } },
    { ...outcome, what: 'the same with an empty content script', value: more(idle) },
  ];
}
