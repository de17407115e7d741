import type { Frame, Page } from 'puppeteer-core';
import { type CardView, inCard, readCard } from '../../../scripts/drive/card';
import { type CommandName, clickToolbarButton, runCommand } from '../../../scripts/drive/controls';
import type { DrivenBrowser } from '../../../scripts/drive/launch';
import { readMarks } from '../../../scripts/drive/marks';
import { openOwnPage } from '../../../scripts/drive/own-page';
import { hoverText, pointOfText } from '../../../scripts/drive/page-text';
import { waitFor } from '../../../scripts/drive/wait';
import { clickControl } from './controls';

/** A tab with a page of ours, and what a reader can do and see there. */
export interface NewsPage {
  /** The driver's own handle, for what is not below. */
  readonly page: Page;
  /** The marked words of a frame (the top one where none is given), in the order of their highlights. */
  readonly marks: (frame?: Frame) => Promise<readonly string[]>;
  /** Waits until the marked words are accepted (by default: until there are any), and returns them. */
  readonly waitForMarks: (
    accept?: (marks: readonly string[]) => boolean,
    frame?: Frame,
  ) => Promise<readonly string[]>;
  /** Rests the pointer on words of the page, or of a frame that stands at its upper left corner. */
  readonly hover: (words: string, frame?: Frame) => Promise<void>;
  /** Takes the pointer to the lower right corner of the window, away from mark and card. */
  readonly leave: () => Promise<void>;
  /** Taps on words of the page. */
  readonly tap: (words: string) => Promise<void>;
  /** Holds a finger on words of the page for so many milliseconds, until the browser takes it for a long press. */
  readonly press: (words: string, hold: number) => Promise<void>;
  /** The open card, or null. */
  readonly card: (frame?: Frame) => Promise<CardView | null>;
  /** Waits for an open card that is accepted (by default: any). */
  readonly waitForCard: (accept?: (card: CardView) => boolean, frame?: Frame) => Promise<CardView>;
  readonly waitForNoCard: (frame?: Frame) => Promise<void>;
  /**
   * Calls a function with the card's shadow root. It stands alone: it sees nothing of the test's file. Values and
   * result go through JSON; the result is null where there is no card.
   */
  readonly inCard: <Result, Values extends readonly unknown[]>(
    inRoot: (root: ShadowRoot, ...values: Values) => Result,
    ...values: Values
  ) => Promise<Awaited<Result> | null>;
  /** Clicks, by the pointer, the link or button of the card with these words or this accessible name. */
  readonly clickInCard: (name: string) => Promise<void>;
  /** Goes to the card's link or button with these words or this accessible name by the Tab key alone. */
  readonly tabTo: (name: string) => Promise<void>;
  /** Presses one of the extension's keyboard commands while this page is in front. */
  readonly command: (name: CommandName) => Promise<void>;
  /**
   * Clicks the toolbar button while this page is in front, and returns the popup. In Firefox, whose popup can't be
   * driven, it is the same page in a tab behind this one: to it, as to the popup, this page is the active tab.
   */
  readonly popup: () => Promise<Page>;
  /** Opens the popup, clicks a control there and comes back to this page. */
  readonly clickInPopup: (name: string) => Promise<void>;
}

/** Wraps a loaded page. */
export function newsPageOf(driven: DrivenBrowser, page: Page): NewsPage {
  const marks = (frame = page.mainFrame()) => readMarks(frame);
  const card = (frame = page.mainFrame()) => readCard(driven, frame);
  const popup = async () =>
    (await clickToolbarButton(driven, page)) ?? openOwnPage(driven, 'popup.html', 'behind');
  return {
    page,
    marks,
    waitForMarks: (accept = (words) => words.length > 0, frame?) =>
      waitFor('marks', () => marks(frame), accept),
    hover: (words, frame?) => hoverText(page, words, frame),
    leave: () => leave(page),
    tap: async (words) => {
      const { x, y } = await pointOfText(page.mainFrame(), words);
      await page.touchscreen.tap(x, y);
    },
    press: (words, hold) => press(driven, page, words, hold),
    card,
    waitForCard: async (accept = () => true, frame?) => {
      const open = await waitFor(
        'a card',
        () => card(frame),
        (view) => view !== null && accept(view),
      );
      if (open === null) throw new Error('The card closed while it was looked at');
      return open;
    },
    waitForNoCard: async (frame?) => {
      await waitFor(
        'the card to close',
        () => card(frame),
        (view) => view === null,
      );
    },
    inCard: (inRoot, ...values) => inCard(driven, page.mainFrame(), inRoot, ...values),
    clickInCard: (name) => clickInCard(driven, page, name),
    tabTo: (name) => tabTo(page, name, async () => (await card())?.focused ?? null),
    command: (name) => runCommand(driven, page, name),
    popup,
    clickInPopup: async (name) => {
      await clickControl(await popup(), name);
      if (await page.evaluate(() => document.hidden)) await page.bringToFront();
    },
  };
}

/**
 * No driver of Chromium's makes a long press: a finger that it lifts has tapped, however long it was down. So there the touch is
 * ended as Chromium itself ends one for its menu; Firefox is left to tell the two apart.
 */
async function press({ target }: DrivenBrowser, page: Page, words: string, hold: number): Promise<void> {
  const point = await pointOfText(page.mainFrame(), words);
  const held = () => new Promise((resolve) => setTimeout(resolve, hold));
  if (target === 'firefox') {
    const finger = await page.touchscreen.touchStart(point.x, point.y);
    await held();
    return finger.end();
  }
  const session = await page.createCDPSession();
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await held();
  await session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
}

async function leave(page: Page): Promise<void> {
  const { width, height } =
    page.viewport() ?? (await page.evaluate(() => ({ width: innerWidth, height: innerHeight })));
  await page.mouse.move(width - 2, height - 2);
}

async function clickInCard(driven: DrivenBrowser, page: Page, name: string): Promise<void> {
  const point = await inCard(
    driven,
    page.mainFrame(),
    (root, wanted) => {
      const controls = [...root.querySelectorAll('a, button, summary, [role="button"]')];
      const control = controls.find((element) =>
        [element.getAttribute('aria-label'), element.textContent?.trim()].includes(wanted),
      );
      control?.scrollIntoView({ block: 'nearest' });
      const place = control?.getBoundingClientRect();
      return place ? { x: place.x + place.width / 2, y: place.y + place.height / 2 } : null;
    },
    name,
  );
  if (point === null) throw new Error(`The card has no link or button "${name}"`);
  await page.mouse.click(point.x, point.y);
}

/** How often Tab is pressed at most on the way to a control: more than any card has stops. */
const TABS_MOST = 30;

async function tabTo(page: Page, name: string, focused: () => Promise<string | null>): Promise<void> {
  for (let presses = 0; presses < TABS_MOST; presses++) {
    if ((await focused()) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to "${name}" in the card`);
}
