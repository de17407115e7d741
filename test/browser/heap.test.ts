import { describe, expect, it } from 'vitest';
import { heapOf } from '../../scripts/drive/heap';
import type { NewsPage } from './harness/news-page';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();

const sentence = 'For a week nobody could open Parler on a phone.';

/** Two times three parts have twice as many changes as ten minutes at twenty-four a second, and as many removals. */
const PARTS = 3;
const ROUNDS_PER_PART = 400;
const CHANGES_PER_ROUND = 12;

/**
 * Bytes by which the heap may grow from the first parts to the last: 50 for each change between them, less than any node costs.
 * Of several parts the least counts: one and the same page's heap was told up to 300 KB apart on a busy machine.
 */
const FLAT = 50 * PARTS * ROUNDS_PER_PART * CHANGES_PER_ROUND;

/** Items that are on the page at any time; with the ticker, each has one mention. */
const ITEMS = 20;

/** Text comes, changes and goes, in the page and in shadow roots, and the extension has its turn after each round. */
const makeChanges = ({ page }: NewsPage) =>
  page.evaluate(
    async (text, rounds, changes, items) => {
      const feed = document.querySelector('section') as Element;
      const ticker = document.getElementById('ticker')?.firstChild as Text;
      const add = (name: string) => {
        const item = document.createElement(name);
        const place = name === 'p' ? item : item.attachShadow({ mode: 'open' });
        place.append(text);
        feed.append(item);
      };
      for (let round = 0; round < rounds; round++) {
        for (let change = 0; change < changes; change += 4) {
          add('p');
          ticker.data = `${round} messages, ${change} more about Parler`;
          add('news-item');
          ticker.data = `${round} messages about Parler`;
        }
        while (feed.childElementCount > items) feed.firstElementChild?.remove();
        await new Promise((resolve) =>
          round % 8 === 0 ? requestAnimationFrame(resolve) : setTimeout(resolve),
        );
      }
    },
    sentence,
    ROUNDS_PER_PART,
    CHANGES_PER_ROUND,
    ITEMS,
  );

describe('a page that changes for ten minutes', () => {
  it('keeps no more alive in the end than near the beginning', async () => {
    const html = `<!doctype html><title>Live</title><p id="ticker">0</p><section></section>`;
    session().serve('/live', { html });
    const news = await session().open('/live');
    const heapAfterPart = async (): Promise<number> => {
      await makeChanges(news);
      await news.waitForMarks((words) => words.length === ITEMS + 1);
      return heapOf(session().driven, news.page);
    };
    const leastOfParts = async (): Promise<number> => {
      const heaps = [];
      for (let part = 0; part < PARTS; part++) heaps.push(await heapAfterPart());
      return Math.min(...heaps);
    };
    // This part builds what is built once.
    await heapAfterPart();
    const early = await leastOfParts();
    expect((await leastOfParts()) - early).toBeLessThan(FLAT);
  });
});
