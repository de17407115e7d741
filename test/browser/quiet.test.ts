import { beforeAll, describe, expect, it } from 'vitest';
import { type Backstage, openBackstage } from './harness/backstage';
import { buildCounted, type Later } from './harness/counted-extension';
import type { NewsPage } from './harness/news-page';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile(buildCounted);
let backstage: Backstage;

beforeAll(async () => {
  backstage = await openBackstage(session());
});

const laterOf = async (path: string): Promise<Later> =>
  (await backstage.run(path, () => globalThis.newsglossLater)) as Later;

const timersOf = async (path: string) => {
  const { setTimeout: once, setInterval: again } = await laterOf(path);
  return { once, again };
};

async function open(path: string, words: string): Promise<NewsPage> {
  session().serve(path, { html: `<!doctype html><title>News</title><main><p>${words}</p></main>` });
  const news = await session().open(path);
  await backstage.settle(path);
  return news;
}

const change = ({ page }: NewsPage) =>
  page.evaluate(async () => {
    for (let time = 0; time < 20; time++) {
      document.querySelector('main')?.append(`It rains since ${time} o'clock. `);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  });

/** Longer than the extension waits before it first looks after its marks and tells their number. */
const untilLooked = () => new Promise((resolve) => setTimeout(resolve, 1_500));

const askedBy = async (path: string) =>
  (await backstage.overheard()).filter((one) => one.path === path).map(({ type }) => type);

describe('a page without a mention', () => {
  it.each([
    ['/rain', 'Rain is expected.', ['read-settings', 'read-settings']],
    // The matcher must tell that this is the verb.
    ['/verb', 'Il faut parler aux voisins.', ['bring', 'read-settings', 'read-settings']],
  ])(
    'starts no timer, opens no port and brings no card, though it changes (%s)',
    async (path, words, asked) => {
      const news = await open(path, words);
      await change(news);
      await news.hover(words.slice(0, 4));
      await untilLooked();
      await backstage.settle(path);
      expect(await timersOf(path)).toEqual({ once: 0, again: 0 });
      expect((await backstage.inside(path)).card).toBe(false);
      // The settings are read by the settling itself.
      expect((await askedBy(path)).sort()).toEqual(asked);
    },
  );

  it('is not looked at where nothing changes', async () => {
    const news = await open('/still', 'Rain is expected.');
    await change(news);
    await backstage.settle('/still');
    const before = await laterOf('/still');
    await untilLooked();
    expect(await laterOf('/still')).toEqual(before);
  });
});

describe('a page with a mention', () => {
  it('has timers, which are counted', async () => {
    const news = await open('/mention', 'For a week nobody could open Parler here.');
    await news.waitForMarks();
    expect((await timersOf('/mention')).once).toBeGreaterThan(0);
  });
});
