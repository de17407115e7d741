import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addedSites } from '../../../src/platform/access';
import {
  nextCount,
  onCount,
  openShortcutSettings,
  shortcuts,
  subjectTab,
} from '../../../src/platform/extension-link';
import { openSummary } from '../../../src/platform/summary';

type Listener = (question: unknown, sender: { tab?: { id: number } }) => unknown;

const fake = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  return {
    listeners,
    browser: {
      runtime: {
        getURL: (path: string) => `moz-extension://newsgloss/${path}`,
        getManifest: () => ({ content_scripts: [{ matches: ['*://*.paper.example/*'] }] }),
        onMessage: {
          addListener: (listener: Listener) => void listeners.add(listener),
          removeListener: (listener: Listener) => void listeners.delete(listener),
        },
      },
      tabs: {
        create: vi.fn(async (_page: { url: string }) => {}),
        get: vi.fn(async (id: number) => ({ id, url: 'https://named.example/' })),
        query: vi.fn(async () => [{ id: 1, url: 'https://active.example/' }]),
      },
      permissions: { getAll: vi.fn(async () => ({ origins: [] as string[] })) },
      commands: {} as
        | { openShortcutSettings?: () => Promise<void>; getAll?: () => Promise<object[]> }
        | undefined,
    },
  };
});
vi.mock('../../../src/platform/browser', () => fake);

const report = (tab: number, type = 'count'): unknown[] =>
  [...fake.listeners].map((listener) => listener({ type, count: 2 }, { tab: { id: tab } }));

beforeEach(() => {
  vi.clearAllMocks();
  fake.listeners.clear();
});
afterEach(() => void vi.useRealTimers());

describe('overhearing the count of a page', () => {
  it('hears the one tab, leaves the answer to the background, and ends with its signal', () => {
    const heard = vi.fn();
    const closed = new AbortController();
    onCount(7, heard, closed.signal);
    expect(report(7)).toEqual([undefined]);
    report(8);
    report(7, 'bring-card');
    expect(heard).toHaveBeenCalledOnce();
    closed.abort();
    expect(fake.listeners.size).toBe(0);
  });

  it('waits for the next one, and listens no longer', async () => {
    const next = nextCount(7, 60_000);
    report(7);
    await next;
    expect(fake.listeners.size).toBe(0);
  });

  it('waits no longer than it was told to', async () => {
    vi.useFakeTimers();
    const next = nextCount(7, 600);
    vi.advanceTimersByTime(600);
    await next;
    expect(fake.listeners.size).toBe(0);
  });
});

describe('the tab that a page of ours speaks about', () => {
  it.each([
    ['popup.html', { id: 1, address: 'https://active.example/' }],
    ['popup.html?view=tab&tab=7', { id: 7, address: 'https://named.example/' }],
    ['popup.html?view=tab', null],
  ])('%s', async (page, tab) => {
    expect(await subjectTab(`moz-extension://newsgloss/${page}`)).toEqual(tab);
  });

  it('is none once it was closed', async () => {
    fake.browser.tabs.get.mockRejectedValueOnce(new Error('no such tab'));
    expect(await subjectTab('moz-extension://newsgloss/popup.html?view=tab&tab=7')).toBeNull();
  });
});

describe('the summary in a tab', () => {
  it.each([
    [null, null, 'popup.html?view=tab'],
    [7, 'capitol riot', 'popup.html?view=tab&tab=7#capitol%20riot'],
  ])('about tab %s and topic %s', async (tab, topic, page) => {
    await openSummary(tab, topic);
    expect(fake.browser.tabs.create).toHaveBeenCalledWith({ url: `moz-extension://newsgloss/${page}` });
  });
});

describe('the sites that the reader added', () => {
  it('are those granted beyond the manifest, without grants that name no site', async () => {
    const origins = ['*://*.paper.example/*', '*://*.blog.example/*', '*://*/*', '<all_urls>'];
    fake.browser.permissions.getAll.mockResolvedValueOnce({ origins });
    expect(await addedSites()).toEqual(['blog.example']);
  });
});

describe('the keyboard shortcuts', () => {
  it('are the commands of the extension, with their keys where they have any', async () => {
    fake.browser.commands = { getAll: async () => [{ name: 'next', description: 'Next', shortcut: '' }] };
    expect(await shortcuts()).toEqual([{ name: 'next', description: 'Next', keys: '' }]);
  });

  it('are none in Firefox for Android, which knows no commands', async () => {
    fake.browser.commands = undefined;
    expect(await shortcuts()).toEqual([]);
  });
});

describe("the browser's own page for shortcuts", () => {
  it('is opened by its function where there is one, by its address elsewhere', async () => {
    fake.browser.commands = {};
    await openShortcutSettings();
    expect(fake.browser.tabs.create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
    const open = vi.fn(async () => {});
    fake.browser.commands = { openShortcutSettings: open };
    await openShortcutSettings();
    expect(open).toHaveBeenCalledOnce();
    expect(fake.browser.tabs.create).toHaveBeenCalledOnce();
  });
});
