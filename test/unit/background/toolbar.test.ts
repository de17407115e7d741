import { beforeEach, describe, expect, it, vi } from 'vitest';
import { showCount } from '../../../src/background/toolbar';
import { DEFAULT_SETTINGS } from '../../../src/platform/settings-defaults';

const fake = vi.hoisted(() => ({
  browser: {
    action: {
      setIcon: vi.fn(async () => {}),
      setBadgeText: vi.fn(async (_badge: { tabId: number; text: string }) => {}),
      setBadgeBackgroundColor: vi.fn(async () => {}),
      setBadgeTextColor: vi.fn(async () => {}),
      setTitle: vi.fn(async () => {}),
    },
    tabs: { get: vi.fn(async (_tab: number): Promise<{ url?: string }> => ({})) },
  },
}));
vi.mock('../../../src/platform/browser', () => fake);
vi.mock('../../../src/platform/i18n', () => ({
  message: (key: string) => key,
  plural: (key: string) => key,
}));
const frames = vi.hoisted(() => ({ askFrame: vi.fn<() => Promise<null>>() }));
vi.mock('../../../src/platform/frames', () => frames);
const settings = { ...DEFAULT_SETTINGS, sitesOff: ['news.example'] };
vi.mock('../../../src/platform/settings-store', () => ({
  readSettingsState: async () => ({ settings, damaged: [] }),
}));

const badges = () => fake.browser.action.setBadgeText.mock.calls.map(([{ text }]) => text);

beforeEach(() => {
  vi.clearAllMocks();
  frames.askFrame.mockResolvedValue(null);
});

describe('the count of a tab', () => {
  it('is what its top frame says', async () => {
    expect(await showCount(7, 0, 3)).toBe(true);
    expect(await showCount(7, 0, 0)).toBe(true);
    expect(await showCount(7, 0, 1_000)).toBe(true);
    expect(badges()).toEqual(['3', '', '999+']);
  });

  it('is left to the top frame to add up where a sub-frame tells its own', async () => {
    expect(await showCount(7, 4, 3)).toBe(true);
    expect(frames.askFrame).toHaveBeenCalledWith(7, 0, { type: 'frame-count', frame: 4, count: 3 });
    expect(badges()).toEqual([]);
  });

  it("is a sub-frame's own where no script runs in the top frame, and the sub-frame is told so", async () => {
    frames.askFrame.mockRejectedValue(new Error('nobody there'));
    expect(await showCount(7, 4, 3)).toBe(false);
    fake.browser.tabs.get.mockResolvedValue({ url: 'https://elsewhere.example/' });
    expect(await showCount(7, 4, 2)).toBe(false);
    expect(badges()).toEqual(['3', '2']);
  });

  it('is none where the site of the tab is switched off', async () => {
    frames.askFrame.mockRejectedValue(new Error('nobody there'));
    fake.browser.tabs.get.mockResolvedValue({ url: 'https://live.news.example/story' });
    expect(await showCount(7, 4, 3)).toBe(false);
    expect(badges()).toEqual([]);
  });
});
