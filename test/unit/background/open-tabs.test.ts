import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startInOpenTabs } from '../../../src/background/open-tabs';
import { DEFAULT_SETTINGS } from '../../../src/platform/settings-defaults';

const named = ['*://*.paper.example/*'];
const fake = vi.hoisted(() => ({
  browser: {
    permissions: { getAll: vi.fn<() => Promise<{ origins: string[] }>>() },
    tabs: { query: vi.fn<() => Promise<{ id?: number; url?: string }[]>>() },
  },
  annotate: vi.fn<(tab: number, way: string) => Promise<void>>(),
}));
vi.mock('../../../src/platform/browser', () => ({ browser: fake.browser }));
vi.mock('../../../src/platform/frames', () => ({ annotate: fake.annotate }));
vi.mock('../../../src/platform/access', () => ({
  addedPatterns: async () => [],
  manifestPatterns: () => named,
}));

const onClick = { ...DEFAULT_SETTINGS, reach: 'on-click' } as const;
const newsLike = { ...DEFAULT_SETTINGS, reach: 'news-like' } as const;

beforeEach(() => {
  vi.resetAllMocks();
  fake.browser.permissions.getAll.mockResolvedValue({ origins: [...named, '*://*/*'] });
  fake.browser.tabs.query.mockResolvedValue([
    { id: 1, url: 'https://www.paper.example/story' },
    { id: 2, url: 'https://shop.example/' },
    { id: 3 },
    { id: 4, url: 'about:blank' },
  ]);
});

describe('the open tabs', () => {
  it('are started where they are read from now on, each in its way', async () => {
    await startInOpenTabs(onClick, newsLike, null);
    expect(fake.annotate.mock.calls).toEqual([
      [1, 'listed'],
      [2, 'judged'],
    ]);
  });

  it('are left alone where they were read before, or are not read now', async () => {
    await startInOpenTabs(newsLike, DEFAULT_SETTINGS, null);
    await startInOpenTabs(newsLike, onClick, null);
    expect(fake.annotate).not.toHaveBeenCalled();
  });

  it('are started only within what was just given, past one that cannot be entered', async () => {
    fake.annotate.mockRejectedValueOnce(new Error('an error page'));
    await startInOpenTabs(null, newsLike, ['*://*.shop.example/*']);
    expect(fake.annotate.mock.calls).toEqual([[2, 'judged']]);
  });
});
