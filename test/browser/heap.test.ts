import { describe, expect, it } from 'vitest';
import { heapOf } from '../../scripts/drive/heap';
import type { NewsPage } from './harness/news-page';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();

const sentence = 'For a week nobody could open Parler on a phone.';

/** In three parts as many changes as ten minutes have at twenty-four a second, and as many removals. */
const ROUNDS_PER_PART = 400;
const CHANGES_PER_ROUND = 12;

/** Bytes by which the heap may grow from the second part to the third: 50 for each change, less than any node costs. */
const FLAT = 250_000;

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
    const heaps: number[] = [];
    for (let part = 0; part < 3; part++) {
      await makeChanges(news);
      await news.waitForMarks((words) => words.length === ITEMS + 1);
      heaps.push(await heapOf(session().driven, news.page));
    }
    // The first part builds what is built once.
    const [, early = Number.NaN, late = Number.NaN] = heaps;
    expect(late - early).toBeLessThan(FLAT);
  });
});
