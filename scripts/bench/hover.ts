/** The pointer over a page full of mentions, and the time from the end of the dwell to the card. */
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { buildExtension, folderOf } from '../build/extension';
import type { Target } from '../build/targets';
import { callText } from '../drive/call-text';
import { restPointer } from '../drive/pointer';
import { copyWithPrelude } from '../drive/prelude';
import { waitFor } from '../drive/wait';
import { projectFolder } from '../paths';
import { askPage } from './ask';
import { STALE_TIMES } from './in-page/stale-times';
import type { Outcome } from './outcome';
import { type BenchSession, withSession } from './session';
import { median } from './statistics';

const MENTIONS = 5_000;
const MOVES = 40;
/** Pages on which the card comes for the first time, and then for the second. */
const CARDS = 7;

const pageWith = (mentions: number) => ({
  html: `<!doctype html><title>Mentions</title>${'<p>For a week nobody could open Parler on a phone.</p>'.repeat(mentions)}`,
});

const waitForMarks = (page: Page, count: number) =>
  waitFor(
    'the marks',
    () => page.evaluate(`CSS.highlights.get('newsgloss')?.size === ${count}`),
    Boolean,
    60_000,
  );

/** Moves the pointer over the mentions. Layouts are told by Chromium alone. */
async function movesOver(session: BenchSession) {
  return session.withPage(pageWith(MENTIONS), async (page) => {
    await waitForMarks(page, MENTIONS);
    const { target } = session.driven;
    const layouts = async () =>
      (target === 'chrome' ? (await page.metrics()).LayoutCount : undefined) ?? Number.NaN;
    const before = await layouts();
    for (let move = 0; move < MOVES; move++) await page.mouse.move(100 + move * 3, 100 + move * 7);
    const forced = ((await layouts()) - before) / (MOVES * STALE_TIMES);
    return { taken: median(await askPage(page, 'hover', {})), forced: Math.round(forced) };
  });
}

/** Milliseconds from the end of the dwell to the card's first frame, for the first card of a page and the second. */
const cardsOf = (session: BenchSession) =>
  session.withPage(pageWith(2), async (page) => {
    await waitForMarks(page, 2);
    await page.evaluate(callText(watchCards, [DWELL]));
    const seen = () => page.evaluate('globalThis.cardTimes.length');
    const show = async (mention: number) => {
      const point = await page.evaluate(callText(pointOfMention, [mention]));
      await restPointer(page, point as { x: number; y: number });
      await waitFor('a card', seen, (count) => count === mention + 1);
    };
    await show(0);
    await page.mouse.move(1, 700);
    await waitFor('no card', () => page.evaluate(`!document.querySelector('newsgloss-card:popover-open')`));
    await show(1);
    return (await page.evaluate('globalThis.cardTimes')) as readonly [number, number];
  });

/** Runs in the page. */
function pointOfMention(mention: number): { x: number; y: number } {
  const text = document.querySelectorAll('p')[mention]?.firstChild as Text;
  const range = document.createRange();
  range.setStart(text, text.data.indexOf('Parler'));
  range.setEnd(text, text.data.indexOf('Parler') + 6);
  const { x, y, width, height } = range.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Runs in the page: the task after the frame in which the card opened begins when that has been painted. */
function watchCards(dwell: number): void {
  const cardTimes: number[] = [];
  Object.assign(globalThis, { cardTimes });
  let moved = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => cardTimes.push(performance.now() - moved - dwell);
  addEventListener(
    'pointermove',
    () => {
      moved = performance.now();
    },
    true,
  );
  const opening = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'open') requestAnimationFrame(() => port2.postMessage(null));
  };
  addEventListener('beforetoggle', opening, true);
}

/** The milliseconds of the pointer's rest that open a card, as the settings have them where nothing was changed. */
const DWELL = 500;

async function timedExtension(target: Target): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: projectFolder,
    entryPoints: ['scripts/bench/in-page/hover.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'silent',
  });
  return copyWithPrelude(await buildExtension(target, 'made-up-host'), 'timed', outputFiles[0]?.text ?? '');
}

/** The section about the pointer, on the shipped content script. */
export async function measureHover(target: Target, browser: string): Promise<readonly Outcome[]> {
  const { taken, forced } = await withSession(target, await timedExtension(target), movesOver);
  const cards: (readonly [cold: number, warm: number])[] = [];
  await withSession(target, folderOf(target, 'made-up-host'), async (session) => {
    for (let page = 0; page < CARDS; page++) cards.push(await cardsOf(session));
  });
  const section = 'hover';
  const cold = median(cards.map(([first]) => first));
  const warm = median(cards.map(([, second]) => second));
  const layouts = { browser, section, what: 'layouts forced by a pointer move', value: forced } as const;
  return [
    {
      browser,
      section,
      what: `pointer move over ${MENTIONS} mentions`,
      value: taken,
      unit: 'ms',
      goal: { atMost: 0.05 },
    },
    ...(target === 'chrome' ? [{ ...layouts, unit: '', goal: { atMost: 0 } } as const] : []),
    { browser, section, what: 'card after the dwell, cold', value: cold, unit: 'ms', goal: { atMost: 50 } },
    { browser, section, what: 'card after the dwell, warm', value: warm, unit: 'ms', goal: { atMost: 16 } },
  ];
}
