import { askPage } from './ask';
import type { ChangeKind } from './in-page/asked';
import { prose } from './made-pages';
import type { Outcome } from './outcome';
import type { BenchSession } from './session';
import { median } from './statistics';

/** How many pieces of text come, each of so many sentences. */
const PIECES: Readonly<Record<ChangeKind, number>> = {
  appended: 10_000,
  ticker: 2_000,
  'virtual list': 5_000,
};
const SENTENCES = 3;
const RUNS = 5;

const EMPTY = { html: '<!doctype html><title>Changes</title><main></main>' };

/** What text costs that comes piece by piece, against one scan of the same text. */
export async function measureChange(session: BenchSession, browser: string): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const kind of ['appended', 'ticker', 'virtual list'] as const) {
    const pieces = Array.from({ length: PIECES[kind] }, (_none, index) =>
      prose(index * SENTENCES, SENTENCES),
    );
    const ratios: number[] = [];
    await session.withPage(EMPTY, async (page) => {
      for (let run = 0; run < RUNS; run++) {
        const { asItCame, atOnce } = await askPage(page, 'change', { kind, pieces });
        ratios.push(asItCame / atOnce);
      }
    });
    const what = `${kind}, work against one scan of the text`;
    outcomes.push({
      browser,
      section: 'change',
      what,
      value: median(ratios),
      unit: 'x',
      goal: { atMost: 1.3 },
    });
  }
  return outcomes;
}
