import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll } from 'vitest';
import { callText } from '../../../scripts/drive/call-text';
import { waitFor } from '../../../scripts/drive/wait';
import type { Session } from './session';

/** A question that a page's content script sent to the background. */
export interface Overheard {
  readonly path: string;
  readonly type: string;
}

/** What of the extension is in a page, in the world that the page cannot see. */
export interface Inside {
  /** Null where no content script has begun, false where it has ended. */
  readonly alive: boolean | null;
  readonly matcher: boolean;
  readonly card: boolean;
}

/**
 * The extension as it is behind a page: one of its own pages, in a tab behind the others, sees what no reader sees. Pages
 * are named by the path that they are served at, on a site that the extension was given; of several the newest tab counts.
 */
export interface Backstage {
  readonly page: Page;
  readonly inside: (path: string) => Promise<Inside>;
  /** Waits until what the content script of a page's top frame asked for was answered, and it had an idle moment. */
  readonly settle: (path: string) => Promise<void>;
  /** Calls a function, which stands alone, in a page's top frame, in the world that the page cannot see. */
  readonly run: (path: string, work: () => unknown) => Promise<unknown>;
  readonly badge: (path: string) => Promise<string>;
  /** Waits until the badge of a page's tab is as wanted. */
  readonly waitForBadge: (path: string, wanted: string) => Promise<void>;
  /** What content scripts have asked since this was opened, in order; a port that one opened is of the type `port`. */
  readonly overheard: () => Promise<readonly Overheard[]>;
  /** Forgets every setting, here and in the synchronised storage: in this order nothing brings one back. */
  readonly forget: () => Promise<void>;
  /** Calls `chrome.storage.local`: `call` is the text from the method's name on. */
  readonly storage: (call: string) => Promise<unknown>;
}

/** Opens a page of the extension in the background and listens from there. */
export async function openBackstage(session: Session): Promise<Backstage> {
  const page = await session.openOwnPage('options.html', 'behind');
  await page.evaluate(callText(listen, []));
  const badge = async (path: string) => (await page.evaluate(callText(readBadge, [path]))) as string;
  const inPage = (path: string, work: () => unknown) =>
    page.evaluate(callText(callInside, [path], [String(work)]));
  return {
    page,
    inside: async (path) => (await inPage(path, lookInside)) as Inside,
    settle: async (path) => {
      await waitFor('the content script', () => inPage(path, () => globalThis.newsglossPage !== undefined));
      await inPage(path, untilIdle);
    },
    run: inPage,
    badge,
    waitForBadge: async (path, wanted) => {
      await waitFor(
        `the badge "${wanted}"`,
        () => badge(path),
        (text) => text === wanted,
      );
    },
    overheard: async () => (await page.evaluate('globalThis.overheard')) as readonly Overheard[],
    forget: () => forgetSettings(page),
    storage: (call) => page.evaluate(`chrome.storage.local.${call}`),
  };
}

/**
 * Opens the backstage before the tests of a file, and forgets every setting after each.
 * @returns a function that gives it; it works from the first `beforeEach` on
 */
export function backstageOfFile(session: () => Session): () => Backstage {
  let backstage: Backstage | undefined;
  const opened = (): Backstage => {
    if (!backstage) throw new Error('The backstage is not open yet');
    return backstage;
  };
  beforeAll(async () => {
    backstage = await openBackstage(session());
  });
  afterEach(() => opened().forget());
  return opened;
}

/** Forgets every setting, as one of the extension's pages can. */
export async function forgetSettings(page: Page): Promise<void> {
  await page.evaluate('chrome.storage.local.clear().then(() => chrome.storage.sync.clear())');
}

/** Runs in the extension's page. */
function listen(): void {
  const overheard: Overheard[] = [];
  Object.assign(globalThis, { overheard });
  chrome.runtime.onMessage.addListener((question, sender) => {
    if (sender.tab) overheard.push({ path: new URL(sender.url ?? '').pathname, type: question.type });
  });
  chrome.runtime.onConnect.addListener(({ sender }) => {
    if (sender?.tab) overheard.push({ path: new URL(sender.url ?? '').pathname, type: 'port' });
  });
}

/** Runs in the extension's page. */
async function readBadge(path: string): Promise<string> {
  const tabs = await chrome.tabs.query({ url: `*://*.newsgloss.test${path}*` });
  return chrome.action.getBadgeText({ tabId: tabs.at(-1)?.id });
}

/** Runs in the extension's page. */
async function callInside(func: () => unknown, path: string): Promise<unknown> {
  const tabs = await chrome.tabs.query({ url: `*://*.newsgloss.test${path}*` });
  const tabId = tabs.at(-1)?.id;
  if (tabId === undefined) throw new Error(`No tab shows ${path}`);
  const [answer] = await chrome.scripting.executeScript({ target: { tabId }, func });
  return answer?.result;
}

/** Runs in a page, in the extension's world. */
function lookInside(): Inside {
  return {
    alive: globalThis.newsglossPage?.alive() ?? null,
    matcher: globalThis.newsglossMatcher !== undefined,
    card: globalThis.newsglossCard !== undefined,
  };
}

/**
 * Runs in a page, in the extension's world. Storage and background answer in the order in which they were asked: once
 * they have answered this, they have answered whatever the content script asked before.
 */
async function untilIdle(): Promise<void> {
  await chrome.storage.local.get('settings');
  await chrome.runtime.sendMessage({ type: 'read-settings' });
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }));
}
