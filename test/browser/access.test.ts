import { describe, expect, it } from 'vitest';
import { setReducedMotion } from '../../scripts/drive/controls';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();

const paragraphs = `<p>For a week nobody could open Parler on a phone.</p>
  <p>A year before, the storming of the Capitol was on every screen.</p>`;
const page = (attributes: string, head = ''): string =>
  `<!doctype html><html ${attributes}><title>News</title>${head}<body>${paragraphs}</body></html>`;

async function openPage(html: string, viewport?: { width: number; height: number }) {
  session().serve('/access', { html });
  const news = await session().open('/access');
  if (viewport) await news.page.setViewport(viewport);
  await news.waitForMarks((words) => words.length === 2);
  return news;
}

describe('a walk by the keyboard', () => {
  it('is said through a live region that was there before its words', async () => {
    const news = await openPage(page('lang="en"'));
    await news.command('next-mention');
    await news.waitForCard(({ text }) => text.includes('Mention 1 of 2: Parler'));
    const live = await news.inCard((root) => {
      const region = root.querySelector('[role=status]');
      const { width, height } = region?.getBoundingClientRect() ?? { width: 0, height: 0 };
      return {
        inDialog: region?.closest('[role=dialog]') !== null,
        hidden: region?.ariaHidden,
        width,
        height,
      };
    });
    // Of a size that browsers keep in the accessibility tree, and beside the dialog that comes and changes.
    expect(live).toEqual({ inDialog: false, hidden: null, width: 1, height: 1 });
    await news.command('next-mention');
    await news.waitForCard(({ text }) => text.includes('Mention 2 of 2: Capitol riot'));
  });

  it('opens a dialog that has a name', async () => {
    const news = await openPage(page('lang="en"'));
    await news.command('next-mention');
    await news.waitForCard(({ focused }) => focused !== null);
    const name = await news.inCard((root) => {
      const dialog = root.querySelector('[role=dialog]');
      return root.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent;
    });
    expect(name).toBe('Parler');
  });
});

describe('the card', () => {
  it('fits a screen of 320 pixels', async () => {
    const news = await openPage(page('lang="en"'), { width: 320, height: 560 });
    await news.hover('Parler');
    const { place } = await news.waitForCard(({ text }) => text.includes('Built In Seattle'));
    expect(place.x).toBeGreaterThanOrEqual(0);
    expect(place.x + place.width).toBeLessThanOrEqual(320);
    expect(place.y + place.height).toBeLessThanOrEqual(560);
    const wide = await news.inCard(
      (root) =>
        [...root.querySelectorAll<HTMLElement>('.card, .body')].filter(
          ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
        ).length,
    );
    expect(wide).toBe(0);
  });

  it('reads from left to right, and stands by its mark, on a page that is written from right to left', async () => {
    const news = await openPage(page('dir="rtl"'));
    await news.hover('Parler');
    const { place } = await news.waitForCard(({ text }) => text.includes('Built In Seattle'));
    expect(place.x + place.width).toBeLessThanOrEqual(await news.page.evaluate(() => innerWidth));
    const direction = await news.inCard((root) => {
      const dialog = root.querySelector('[role=dialog]');
      return dialog ? getComputedStyle(dialog).direction : '';
    });
    expect(direction).toBe('ltr');
  });

  it('does not move for readers who asked for less motion', async () => {
    const news = await openPage(page('lang="en"'));
    await setReducedMotion(session().driven, news.page);
    await news.hover('Parler');
    await news.waitForCard();
    const duration = await news.inCard((root) => {
      const card = root.querySelector('.card');
      return card ? getComputedStyle(card).animationDuration : '';
    });
    expect(duration).toBe('0s');
  });
});
