import type { Frame } from 'puppeteer-core';
import { callText } from './call-text';
import { browsingContextOf, callInContext, type ProtocolAnswer, sendToFirefox } from './firefox-protocol';
import type { DrivenBrowser } from './launch';

/** Finds the card's host, the one element that the extension adds to a page. */
const HOST = `document.querySelector('newsgloss-card')`;

/**
 * Calls a function with the card's shadow root, which is closed to the page, and with values that JSON can carry.
 * The function stands alone: it sees nothing of the file it is written in.
 *
 * Chromium opens the root to the extension's own world in the page, Firefox hands it to the driver. Neither needs
 * anything in what ships.
 * @returns what the function returned, through JSON; null where there is no card
 */
export async function inCard<Result, Values extends readonly unknown[]>(
  { target, browser }: DrivenBrowser,
  frame: Frame,
  inRoot: (root: ShadowRoot, ...values: Values) => Result,
  ...values: Values
): Promise<Awaited<Result> | null> {
  const call = `async (root) => JSON.stringify((await ${callText(inRoot, values, ['root'])}) ?? null)`;
  const json = await (target === 'chrome'
    ? callInChromium(frame, call)
    : callInFirefox(browser, browsingContextOf(frame), call));
  return json === null ? null : JSON.parse(json);
}

async function callInChromium(frame: Frame, call: string): Promise<string | null> {
  // A page of the extension itself has no world of the extension's besides its own.
  const isOwn = frame.url().startsWith('chrome-extension:');
  const world = isOwn ? frame : frame.extensionRealms()[0];
  if (!world) return null;
  return (await world.evaluate(`(() => {
    const host = ${HOST};
    const root = host && chrome.dom.openOrClosedShadowRoot(host);
    return root ? (${call})(root) : null;
  })()`)) as string | null;
}

/** An element as Firefox describes it to the driver, its closed shadow root included. */
interface DescribedHost extends ProtocolAnswer {
  readonly result?: { readonly value?: { readonly shadowRoot?: { readonly sharedId: string } | null } };
}

async function callInFirefox(
  browser: DrivenBrowser['browser'],
  context: string,
  call: string,
): Promise<string | null> {
  const answer = await sendToFirefox<DescribedHost>(browser, 'script.evaluate', {
    expression: HOST,
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const root = answer.result?.value?.shadowRoot;
  return root
    ? ((await callInContext(browser, context, call, [{ sharedId: root.sharedId }])) as string)
    : null;
}

/** What a card shows. */
export interface CardView {
  /** Its words as they are rendered, one line for each block. */
  readonly text: string;
  /** What of it has the focus: the element's accessible name or else its words; null where the focus is elsewhere. */
  readonly focused: string | null;
  /** In CSS pixels of the viewport. */
  readonly place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Reads the open card of a frame, or null where none is open. */
export function readCard(driven: DrivenBrowser, frame: Frame): Promise<CardView | null> {
  return inCard(driven, frame, viewOf);
}

/** Runs in the page. */
function viewOf(root: ShadowRoot): CardView | null {
  function blockOf(element: Element | null): Element | null {
    const inline = element?.parentElement && getComputedStyle(element).display.startsWith('inline');
    return inline ? blockOf(element.parentElement) : element;
  }
  if (!root.host.matches(':popover-open')) return null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const blocks = new Map<Element | null, string>();
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const block = blockOf(text.parentElement);
    if (text.parentElement?.checkVisibility())
      blocks.set(block, (blocks.get(block) ?? '') + text.textContent);
  }
  const lines = [...blocks.values()].map((line) => line.replace(/\s+/g, ' ').trim());
  // The host itself has no size: what is painted is the element in it.
  const painted = [...root.children].find((child) => child.localName !== 'style') ?? root.host;
  const { x, y, width, height } = painted.getBoundingClientRect();
  const active = root.activeElement;
  return {
    text: lines.filter((line) => line !== '').join('\n'),
    focused: active && (active.getAttribute('aria-label') ?? active.textContent),
    place: { x, y, width, height },
  };
}

/** Waits until the card has come to rest: it fades in. */
export async function settleCard(driven: DrivenBrowser, frame: Frame): Promise<void> {
  await inCard(driven, frame, async (root) => {
    for (const animation of root.getAnimations()) await animation.finished;
  });
}
