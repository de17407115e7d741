import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageGate } from '../../../src/mentions/page-gate';
import { startPage } from '../../../src/page/page';
import type { ReaderParts } from '../../../src/page/reader';
import type { PageHandlers } from '../../../src/platform/page-link';
import { DEFAULT_SETTINGS } from '../../../src/platform/settings-defaults';
import type { Settings } from '../../../src/platform/settings-types';
import type { Verdict } from '../../../src/platform/verdict';

const fake = vi.hoisted(() => ({
  order: [] as string[],
  isPrerendering: false,
  handlers: undefined as PageHandlers | undefined,
  change: undefined as ((settings: Settings) => void) | undefined,
  activate: undefined as (() => void) | undefined,
  readSettings: vi.fn<() => Promise<Settings>>(),
  askBackground: vi.fn(async (_type: string, _question: object) => true),
  begun: vi.fn<(parts: ReaderParts) => void>(),
  want: vi.fn(),
  tellAgain: vi.fn(),
  close: vi.fn(),
}));
vi.mock('../../../src/platform/page-link', () => ({
  askBackground: fake.askBackground,
  runtimeAlive: () => true,
  readSettings: () => {
    fake.order.push('read');
    return fake.readSettings();
  },
  onSettingsChanged: (listener: (settings: Settings) => void) => {
    fake.order.push('listen');
    fake.change = listener;
  },
  onQuestion: (handlers: PageHandlers) => {
    fake.handlers = handlers;
  },
}));
vi.mock('../../../src/platform/safe-document', () => ({
  isPrerendering: () => fake.isPrerendering,
  onDocument: (_type: string, listener: () => void) => {
    fake.activate = listener;
  },
}));
vi.mock('../../../src/page/reader', () => ({
  createReader: (parts: ReaderParts) => {
    fake.begun(parts);
    return { want: fake.want, start: () => {}, painter: { repair: () => true } };
  },
}));
vi.mock('../../../src/page/showing', () => ({
  createShowing: () => ({
    close: fake.close,
    report: () => ({ focused: true, mentions: [] }),
    walk: () => false,
    reveal: () => true,
  }),
}));
vi.mock('../../../src/page/count', () => ({
  createCount: () => ({ tellAgain: fake.tellAgain, frameChanged: () => {} }),
}));

const NONE: Settings = DEFAULT_SETTINGS;
const OFF: Settings = { ...NONE, sitesOff: ['news.example'] };
const PAGE = { focused: true, mentions: [], verdict: null };

let shown: (event: { persisted: boolean }) => Promise<void>;
const start = () => startPage(() => ({}) as PageGate, 'news.example');
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  vi.clearAllMocks();
  fake.order = [];
  fake.isPrerendering = false;
  fake.handlers = undefined;
  fake.readSettings.mockResolvedValue(NONE);
  vi.stubGlobal('self', 'this frame');
  vi.stubGlobal('top', 'this frame');
  vi.stubGlobal('addEventListener', (_type: string, listener: typeof shown) => {
    shown = listener;
  });
});
afterEach(() => {
  globalThis.newsglossJudge = undefined;
  globalThis.newsglossAsked = undefined;
  vi.unstubAllGlobals();
});

describe('the settings of a page', () => {
  it('are listened for before they are read', async () => {
    start();
    await settled();
    expect(fake.order).toEqual(['listen', 'read']);
    expect(fake.begun).toHaveBeenCalledOnce();
  });

  it('are those heard of while older ones were being read', async () => {
    const page = start();
    fake.change?.(OFF);
    await settled();
    expect(fake.begun).not.toHaveBeenCalled();
    expect(page.alive()).toBe(false);
  });

  it('are read again when the page is back from the history, before the button is told of it', async () => {
    const page = start();
    await settled();
    await shown({ persisted: false });
    expect(fake.tellAgain).not.toHaveBeenCalled();
    await shown({ persisted: true });
    expect(fake.want).toHaveBeenCalledOnce();
    expect(fake.tellAgain).toHaveBeenCalledOnce();
    fake.readSettings.mockResolvedValue(OFF);
    await shown({ persisted: true });
    expect(page.alive()).toBe(false);
    expect(fake.close).toHaveBeenCalledOnce();
    expect(fake.askBackground.mock.calls).toEqual([['switched-off', {}]]);
    expect(fake.tellAgain).toHaveBeenCalledOnce();
  });

  it('end all where they cannot be read', async () => {
    fake.readSettings.mockRejectedValue(new Error('the extension is gone'));
    const page = start();
    await settled();
    expect(page.alive()).toBe(false);
  });
});

describe('a page', () => {
  it('reports nothing once it has ended', async () => {
    const page = start();
    await settled();
    const kept = page.report();
    expect(kept).toEqual(PAGE);
    page.retire();
    expect(page.report()).toEqual({ focused: false, mentions: [], verdict: null });
  });

  it('does nothing, and tells nobody, while it is prepared for a reader who may not come', async () => {
    fake.isPrerendering = true;
    fake.readSettings.mockResolvedValue(OFF);
    start();
    await settled();
    expect(fake.order).toEqual([]);
    fake.activate?.();
    await settled();
    expect(fake.askBackground.mock.calls).toEqual([['switched-off', {}]]);
  });

  it('ends where its permission was taken back and nothing that is left covers it', async () => {
    const page = start();
    await settled();
    const taken = ['*://*.news.example/*'];
    fake.handlers?.retire({ taken: ['*://*.other.example/*'], left: [] });
    fake.handlers?.retire({ taken, left: ['*://*/*'] });
    expect(page.alive()).toBe(true);
    fake.handlers?.retire({ taken, left: ['*://*.other.example/*'] });
    expect(page.alive()).toBe(false);
    expect(fake.askBackground.mock.calls).toEqual([['count', { count: 0 }]]);
  });
});

describe('a page on a site that nobody has named', () => {
  const EVERY_SITE: Settings = { ...NONE, reach: 'news-like' };
  const other: Verdict = { kind: 'other', reason: 'front-page' };
  let verdict: Verdict;
  let changeVerdict: (to: Verdict) => void;

  beforeEach(() => {
    verdict = other;
    fake.readSettings.mockResolvedValue(EVERY_SITE);
    globalThis.newsglossJudge = (onChanged) => {
      changeVerdict = (to) => {
        verdict = to;
        onChanged();
      };
      return { verdict: () => verdict, mayMark: () => verdict.kind === 'news', pageRead: () => {} };
    };
  });

  it('is left alone where it is no news, and says why', async () => {
    const page = start();
    await settled();
    expect(fake.begun).not.toHaveBeenCalled();
    expect([page.alive(), page.report().verdict]).toEqual([true, other]);
    expect(fake.askBackground).not.toHaveBeenCalled();
  });

  it('is read as long as it is news', async () => {
    const page = start();
    await settled();
    changeVerdict({ kind: 'news', reason: 'named' });
    expect(fake.begun).toHaveBeenCalledOnce();
    changeVerdict(other);
    expect(fake.close).toHaveBeenCalledOnce();
    expect(fake.begun.mock.calls[0]?.[0].signal.aborted).toBe(true);
    expect(fake.askBackground.mock.calls).toEqual([['count', { count: 0 }]]);
    expect(page.alive()).toBe(true);
  });

  it('has its text judged by the first mention that the reader wants', async () => {
    verdict = { kind: 'doubtful' };
    fake.readSettings.mockResolvedValue({ ...EVERY_SITE, topicsOff: ['parler'] });
    start();
    await settled();
    const isWanted = (topic: string) => fake.begun.mock.calls[0]?.[0].wish.isWanted(topic, 'words');
    expect([isWanted('parler'), isWanted('capitol-riot')]).toEqual([false, false]);
    verdict = { kind: 'news', reason: 'article' };
    expect([isWanted('parler'), isWanted('capitol-riot')]).toEqual([false, true]);
  });

  it('is read whatever it is once the reader names the site, and never where the reader says never', async () => {
    const page = start();
    await settled();
    fake.change?.({ ...EVERY_SITE, sitesOn: ['news.example'] });
    expect(fake.begun).toHaveBeenCalledOnce();
    expect(page.report().verdict).toBeNull();
    fake.change?.({ ...EVERY_SITE, sitesOff: ['news.example'] });
    expect(page.alive()).toBe(false);
  });

  it('is given up where not every site is looked at any more, until a click asks for it', async () => {
    verdict = { kind: 'news', reason: 'named' };
    const page = start();
    await settled();
    fake.change?.(NONE);
    expect(page.alive()).toBe(false);
    fake.readSettings.mockResolvedValue(NONE);
    globalThis.newsglossAsked = true;
    start();
    await settled();
    expect(fake.begun).toHaveBeenCalledTimes(2);
  });

  it('is read whatever it is when the reader asks for it', async () => {
    const page = start();
    await settled();
    expect(fake.begun).not.toHaveBeenCalled();
    globalThis.newsglossAsked = true;
    page.tellAgain();
    expect(fake.begun).toHaveBeenCalledOnce();
    expect(page.report().verdict).toBeNull();
  });
});
