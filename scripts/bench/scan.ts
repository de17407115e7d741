/** The scan of whole pages against the bare limit and against mark.js. */
import { askPage } from './ask';
import type { WorkName } from './in-page/asked';
import type { BenchPage } from './made-pages';
import type { Outcome } from './outcome';
import type { BenchSession } from './session';
import { median, sum } from './statistics';

/** Samples of each warm work, and the least milliseconds of each: the middle one is taken. */
const SAMPLES = 7;
const LEAST = 15;
/** Fresh loads of each page for the cold scan. */
const COLD_LOADS = 3;

/** Milliseconds, each the median of its samples. */
interface PageTimes {
  readonly name: string;
  readonly limit: number;
  readonly scan: number;
  readonly peer: number;
  readonly peerAcross: number;
  readonly cold: number;
  readonly longestSlice: number;
}

const coldOf = (session: BenchSession, { page: made }: BenchPage) =>
  session.withPage(made, (page) => askPage(page, 'cold', {}));

const timesOf = async (session: BenchSession, page: BenchPage): Promise<PageTimes> => {
  const colds = [];
  for (let load = 0; load < COLD_LOADS; load++) colds.push(await coldOf(session, page));
  const samples = await session.withPage(page.page, async (tab) => {
    const works: readonly WorkName[] = ['limit', 'scan'];
    const warm = await askPage(tab, 'compare', { works, samples: SAMPLES, least: LEAST });
    const peers = await askPage(tab, 'compare', { works: ['peer', 'peer-across'], samples: 1, least: 1 });
    return { ...warm, ...peers };
  });
  const middle = (name: WorkName): number => median(samples[name] ?? []);
  return {
    name: page.name,
    limit: middle('limit'),
    scan: middle('scan'),
    peer: middle('peer'),
    peerAcross: middle('peer-across'),
    cold: median(colds.map(({ total }) => total)),
    longestSlice: median(colds.map(({ longestSlice }) => longestSlice)),
  };
};

export interface ScanResult {
  readonly pages: readonly PageTimes[];
  readonly outcomes: readonly Outcome[];
}

/** Measures each page; `tell` is given a line for each as it is done. */
export async function measureScan(
  session: BenchSession,
  browser: string,
  pages: readonly BenchPage[],
  tell: (line: string) => void,
): Promise<ScanResult> {
  const times: PageTimes[] = [];
  for (const page of pages) {
    const its = await timesOf(session, page);
    times.push(its);
    const ratio = (its.scan / its.limit).toFixed(1);
    tell(`${its.name}: limit ${its.limit.toFixed(3)} ms, scan ${its.scan.toFixed(3)} ms (${ratio} times)`);
  }
  const all = (name: 'limit' | 'scan' | 'peer' | 'peerAcross'): number => sum(times.map((one) => one[name]));
  const outcome = (what: string, value: number, rest: Pick<Outcome, 'unit' | 'goal'>): Outcome => ({
    browser,
    section: 'scan',
    what,
    value,
    ...rest,
  });
  return {
    pages: times,
    outcomes: [
      outcome('warm, all pages, against the bare limit', all('scan') / all('limit'), {
        unit: 'x',
        goal: { atMost: 4 },
      }),
      outcome('mark.js against the scan, all pages', all('peer') / all('scan'), {
        unit: 'x',
        goal: { atLeast: 300 },
      }),
      outcome('mark.js with acrossElements against the scan', all('peerAcross') / all('scan'), { unit: 'x' }),
      outcome('cold, median page', median(times.map(({ cold }) => cold)), {
        unit: 'ms',
        goal: { atMost: 10 },
      }),
      outcome('cold, longest slice', Math.max(...times.map(({ longestSlice }) => longestSlice)), {
        unit: 'ms',
        goal: { atMost: 8 },
      }),
    ],
  };
}
