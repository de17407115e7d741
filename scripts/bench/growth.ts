import { askPage } from './ask';
import { pageOfSize } from './made-pages';
import type { Outcome } from './outcome';
import type { BenchSession } from './session';
import { fittedExponent, median } from './statistics';

/** UTF-16 units of text: 10 KB to 10 MB. */
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000] as const;

const SAMPLES = 5;
const LEAST = 15;

/** How the warm scan's time grows with the text. */
export async function measureGrowth(session: BenchSession, browser: string): Promise<readonly Outcome[]> {
  const points: [size: number, time: number][] = [];
  for (const size of SIZES) {
    const { scan = [] } = await session.withPage(pageOfSize(size), (page) =>
      askPage(page, 'compare', { works: ['scan'], samples: SAMPLES, least: LEAST }),
    );
    points.push([size, median(scan)]);
  }
  const what = 'exponent of the scan time, 10 KB to 10 MB';
  return [
    { browser, section: 'growth', what, value: fittedExponent(points), unit: '', goal: { atMost: 1.05 } },
  ];
}
