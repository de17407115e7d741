import { describe, expect, it } from 'vitest';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();

const html = `<!doctype html><title>News</title><meta name="viewport" content="width=device-width">
  <meta property="article:published_time" content="2026-01-12">
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
    const { place, text } = await news.waitForCard((open) => open.text.includes('Built In Seattle'));
    expect(text).toContain('5 years before this page');
    expect(place.x).toBe(0);
    expect(place.y + place.height).toBeCloseTo(780, 0);
  });

  it("leaves a link's tap to the link", async () => {
    const news = await openPage();
    await news.tap('stopped hosting');
    await news.page.waitForFunction(() => location.hash === '#more');
    expect(await news.card()).toBeNull();
  });

  it('leaves a long press to the browser: it opens no card, and nothing of it is cancelled', async () => {
    const news = await openPage();
    await news.page.evaluate(noteTouches);
    await news.press('Parler', LONG_PRESS);
    const heard = await news.page.evaluate(async (within) => {
      const menu = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
      document.querySelector('p')?.dispatchEvent(menu);
      await new Promise((resolve) => setTimeout(resolve, within));
      return globalThis.touches ?? [];
    }, SETTLED);
    expect(heard).toEqual(expect.arrayContaining(['pointerdown', 'touchstart', 'contextmenu']));
    expect(heard.filter((one) => one.endsWith('cancelled'))).toEqual([]);
    expect(await news.card()).toBeNull();
  });
});

/** Longer than browsers take to tell a long press from a tap, which is half a second. Milliseconds. */
const LONG_PRESS = 900;

/** A tap's card is there well within this. Milliseconds. */
const SETTLED = 500;

declare global {
  /** In the page: what it heard of touches, and whether somebody had cancelled it. */
  var touches: string[] | undefined;
}

/** Runs in the page. */
function noteTouches(): void {
  const heard: string[] = [];
  globalThis.touches = heard;
  for (const type of ['pointerdown', 'touchstart', 'touchend', 'pointerup', 'contextmenu'])
    addEventListener(type, (event) => {
      // After everybody else has heard of it.
      setTimeout(() => heard.push(event.defaultPrevented ? `${type} cancelled` : type));
    });
}
