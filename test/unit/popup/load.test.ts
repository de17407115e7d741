import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SiteAccess } from '../../../src/platform/access';
import type { Tab } from '../../../src/platform/extension-link';
import type { FrameReport } from '../../../src/platform/frames';
import { loadSummary, seePage } from '../../../src/popup/load';
import { defaults, pack, place, reported, stored } from './samples';

const link = vi.hoisted(() => ({
  siteAccess: vi.fn<(site: string) => Promise<SiteAccess>>(),
  subjectTab: vi.fn<() => Promise<Tab | null>>(),
  frameReports: vi.fn<(tab: number) => Promise<readonly FrameReport[] | null>>(),
  askBackground: vi.fn<() => Promise<unknown>>(),
  loadPack: vi.fn<() => Promise<unknown>>(),
}));
vi.mock('../../../src/platform/access', () => link);
vi.mock('../../../src/platform/extension-link', () => link);
vi.mock('../../../src/platform/frames', () => link);
vi.mock('../../../src/platform/pack', () => link);
vi.mock('../../../src/platform/page-link', () => link);

const address = 'https://extension.test/popup.html';
const tabAt = (at: string | null): Tab => ({ id: 7, address: at });

beforeEach(() => {
  vi.resetAllMocks();
  link.subjectTab.mockResolvedValue(tabAt('https://www.news.example.com/today'));
  link.siteAccess.mockResolvedValue('known');
  link.frameReports.mockResolvedValue([
    { frame: 0, report: { focused: true, mentions: [reported(0, 'ferry')], verdict: null } },
  ]);
});

describe('seeing the page', () => {
  it('finds the mentions of the tab beside the popup', async () => {
    expect(await seePage(address, defaults)).toMatchObject({ kind: 'marked', place, grounds: 'known-site' });
    expect(link.siteAccess).toHaveBeenCalledWith('news.example.com');
    expect(link.frameReports).toHaveBeenCalledWith(7);
  });

  it('asks nothing of a page whose site is switched off', async () => {
    const page = await seePage(address, { ...defaults, sitesOff: ['example.com'] });
    expect(page).toEqual({ kind: 'site-off', place, covering: ['example.com'] });
    expect(link.frameReports).not.toHaveBeenCalled();
  });

  it('asks nothing of a tab without a site', async () => {
    link.subjectTab.mockResolvedValue(tabAt('about:addons'));
    expect(await seePage(address, defaults)).toEqual({ kind: 'cannot-run' });
    link.subjectTab.mockResolvedValue(tabAt(null));
    expect(await seePage(address, defaults)).toEqual({ kind: 'no-page' });
    link.subjectTab.mockResolvedValue(null);
    expect(await seePage(address, defaults)).toEqual({ kind: 'no-page' });
    expect(link.frameReports).not.toHaveBeenCalled();
  });

  it('takes a browser that will not answer about a host for one that allows nothing', async () => {
    link.siteAccess.mockRejectedValue(new Error('invalid host'));
    expect(await seePage(address, defaults)).toEqual({ kind: 'cannot-run' });
  });
});

describe('loading the summary', () => {
  it('brings facts and settings together', async () => {
    link.loadPack.mockResolvedValue(pack);
    link.askBackground.mockResolvedValue(stored);
    expect(await loadSummary()).toEqual({ pack, stored });
    expect(link.askBackground).toHaveBeenCalledWith('read-settings', {});
  });

  it('fails where one of them is missing', async () => {
    link.loadPack.mockResolvedValue(pack);
    link.askBackground.mockRejectedValue(new Error('no answer'));
    await expect(loadSummary()).rejects.toThrow('no answer');
  });
});
