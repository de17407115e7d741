import { askPage } from './ask';
import { pageOfSize } from './made-pages';
import type { Outcome } from './outcome';
import type { BenchSession } from './session';
import { fittedExponent, median } from './statistics';

/** UTF-16 units of text: 10 KB to 10 MB. */
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000] as const;

const SAMPLES = 5;
const LEAST = 15;

/** How the warm scan's time grows with the text, and the bare limit's beside it. */
export async function measureGrowth(session: BenchSession, browser: string): Promise<readonly Outcome[]> {
  const scans: [size: number, time: number][] = [];
  const limits: [size: number, time: number][] = [];
  for (const size of SIZES) {
    const { scan = [], limit = [] } = await session.withPage(pageOfSize(size), (page) =>
      askPage(page, 'compare', { works: ['limit', 'scan'], samples: SAMPLES, least: LEAST }),
    );
    scans.push([size, median(scan)]);
    limits.push([size, median(limit)]);
  }
  const outcome = { browser, section: 'growth', unit: '' } as const;
  return [
    {
      ...outcome,
      what: 'exponent of the scan time, 10 KB to 10 MB',
      value: fittedExponent(scans),
      goal: { atMost: 1.05 },
    },
    { ...outcome, what: 'the same of the bare limit', value: fittedExponent(limits) },
  ];
}
