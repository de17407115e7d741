import { afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Backstage, openBackstage } from './harness/backstage';
import { sessionOfFile } from './harness/session';
import { type Zoomed, zoom } from './harness/zoom';

const session = sessionOfFile();
let backstage: Backstage;

beforeAll(async () => {
  backstage = await openBackstage(session());
});

const html = `<!doctype html><html lang="en"><title>News</title>
  <p>For a week nobody could open Parler.</p></html>`;

/** What the reader has zoomed to 200 %, and the window that leaves 320 by 560 CSS pixels then. Chromium can't zoom text alone. */
const zoomed: readonly (readonly [Zoomed, { width: number; height: number }])[] = [
  ['page', { width: 640, height: 1120 }],
  ...(inject('browserTarget') === 'firefox' ? [['text', { width: 320, height: 560 }] as const] : []),
];

describe.each(zoomed)(
  'the card at 320 pixels, zoomed to 200 %% (Firefox: also the text alone): the %s',
  (what, window) => {
    afterEach(() => zoom(backstage, session().driven, '/large', what, 1));

    it('stays in the window, cuts nothing off, and lets one come to its last link', async () => {
      session().serve('/large', { html });
      const news = await session().open('/large');
      await news.page.setViewport(window);
      await news.waitForMarks();
      await zoom(backstage, session().driven, '/large', what, 2);
      await news.page.waitForFunction(() => innerWidth === 320);
      await news.command('next-mention');
      const { place } = await news.waitForCard(({ text }) => text.includes('Built In Seattle'));
      await news.tabTo('Not on this site');
      const seen = await news.inCard((root) => {
        const link = root.activeElement?.getBoundingClientRect();
        const card = root.querySelector('.card')?.getBoundingClientRect();
        const isCut = (part: Element) => part.getBoundingClientRect().right > (card?.right ?? 0);
        const scrolls = ({ scrollWidth, clientWidth }: Element) => scrollWidth > clientWidth;
        return {
          linkEnds: link && [link.right, link.bottom],
          cut: [...root.querySelectorAll('.card *')].filter(isCut).map(({ outerHTML }) => outerHTML),
          sideways: [...root.querySelectorAll('.card, .body')].filter(scrolls).length,
        };
      });
      expect(seen).toMatchObject({ cut: [], sideways: 0 });
      expect(place.x).toBeGreaterThanOrEqual(0);
      expect(place.y).toBeGreaterThanOrEqual(0);
      expect(place.x + place.width).toBeLessThanOrEqual(320);
      expect(place.y + place.height).toBeLessThanOrEqual(560);
      expect(seen?.linkEnds?.[0]).toBeLessThanOrEqual(place.x + place.width);
      expect(seen?.linkEnds?.[1]).toBeLessThanOrEqual(place.y + place.height);
    });
  },
);

describe.each(['popup.html', 'options.html', 'welcome.html'])('%s at 320 pixels', (path) => {
  it.each([16, 32])('never scrolls sideways, with type of %i pixels', async (size) => {
    const page = await session().openOwnPage(path);
    await page.setViewport({ width: 320, height: 560 });
    // As the reader's own size of type sets it, of which the pages take every other.
    await page.evaluate((pixels) => {
      document.documentElement.style.fontSize = `${pixels}px`;
    }, size);
    await page.waitForSelector('main *');
    const { wide, beyond } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const elements = [...document.querySelectorAll('body *:not(.unseen)')];
      const isBeyond = (element: Element) => element.getBoundingClientRect().right > clientWidth + 0.5;
      const names = elements.filter(isBeyond).map(({ tagName, className }) => `${tagName} ${className}`);
      return { wide: scrollWidth - clientWidth, beyond: names };
    });
    expect(beyond).toEqual([]);
    expect(wide).toBe(0);
  });
});
