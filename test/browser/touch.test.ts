import { describe, expect, it } from 'vitest';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();

const html = `<!doctype html><title>News</title><meta name="viewport" content="width=device-width">
  <p>For a week nobody could open Parler on a phone.</p>
  <p>It began when <a href="#more">Amazon Web Services stopped hosting Parler</a>.</p>`;

async function openPage() {
  session().serve('/touch', { html });
  const news = await session().open('/touch');
  await news.page.setViewport({
    width: 390,
    height: 780,
    hasTouch: true,
    isMobile: session().driven.target === 'chrome',
  });
  await news.waitForMarks((words) => words.length >= 2);
  return news;
}

describe('touch', () => {
  it('opens the card of a tapped mention, along the lower edge of a narrow screen', async () => {
    const news = await openPage();
    await news.tap('Parler');
    const { place } = await news.waitForCard(({ text }) => text.includes('Built In Seattle'));
    expect(place.x).toBe(0);
    expect(place.y + place.height).toBeCloseTo(780, 0);
  });

  it("leaves a link's tap to the link", async () => {
    const news = await openPage();
    await news.tap('stopped hosting');
    await news.page.waitForFunction(() => location.hash === '#more');
    expect(await news.card()).toBeNull();
  });
});
