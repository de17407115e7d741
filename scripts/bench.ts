/**
 * `npm run bench`: what the extension costs a page, as ratios measured in the same run.
 *
 *     npm run bench                       our own pages, in Chromium and Firefox
 *     npm run bench -- --pages DIR        the saved pages (*.html) of a folder besides
 *     npm run bench -- --browser chrome   one browser alone
 *     npm run bench -- --check            exit status 1 where a figure misses its goal
 *
 * Prints a table and writes all figures to `.artifacts/bench.json`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureChange } from './bench/change';
import { buildBenchExtension } from './bench/extension';
import { measureGrowth } from './bench/growth';
import { measureHover } from './bench/hover';
import { type BenchPage, madePages } from './bench/made-pages';
import { measureMemory } from './bench/memory';
import { isReached, type Outcome, tableOf } from './bench/outcome';
import { measurePageLoad } from './bench/page-load';
import { measurePatterns } from './bench/patterns';
import { savedPages } from './bench/saved-pages';
import { measureScan } from './bench/scan';
import { withSession } from './bench/session';
import { requireBrowser } from './browsers/install';
import { type Target, targets } from './build/targets';
import { fail } from './fail';
import { artifactsFolder } from './paths';

const tell = (line: string): void => console.error(line);

async function measureBrowser(target: Target, pages: readonly BenchPage[]) {
  const browser = (await requireBrowser(target)).version;
  tell(`\n${browser}`);
  return withSession(target, await buildBenchExtension(target), async (session) => {
    const { pages: times, outcomes } = await measureScan(session, browser, pages, tell);
    const rest = [
      ...(await measurePatterns(session, browser)),
      ...(await measureGrowth(session, browser)),
      ...(await measureChange(session, browser)),
      ...(await measureHover(target, browser)),
      ...(await measureMemory(session, browser)),
      ...(target === 'chrome' ? await measurePageLoad(browser) : []),
    ];
    return { browser, times, outcomes: [...outcomes, ...rest] };
  });
}

async function bench(browsers: readonly Target[], pages: readonly BenchPage[]): Promise<readonly Outcome[]> {
  const results = [];
  for (const target of browsers) results.push(await measureBrowser(target, pages));
  const [processor] = cpus();
  const machine = { processor: processor?.model, cores: cpus().length, system: process.platform };
  await mkdir(artifactsFolder, { recursive: true });
  const file = join(artifactsFolder, 'bench.json');
  await writeFile(file, `${JSON.stringify({ machine, results }, null, 2)}\n`);
  return results.flatMap(({ outcomes }) => outcomes);
}

const browsersNamed = (name: string | undefined): readonly Target[] => {
  const named = targets.filter((target) => name === undefined || target === name);
  if (named.length === 0) throw new Error(`--browser takes chrome or firefox, not "${name}"`);
  return named;
};

try {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string' },
      browser: { type: 'string' },
      check: { type: 'boolean', default: false },
    },
  });
  const saved = values.pages === undefined ? [] : await savedPages(values.pages);
  const outcomes = await bench(browsersNamed(values.browser), [...madePages(), ...saved]);
  console.log(tableOf(outcomes));
  if (values.check && !outcomes.every(isReached)) process.exitCode = 1;
} catch (error) {
  fail(error);
}
