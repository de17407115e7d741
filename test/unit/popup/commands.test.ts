import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCommands } from '../../../src/popup/commands';
import type { PageState } from '../../../src/popup/page-state';
import type { Action } from '../../../src/popup/state';
import { defaults, found, place, stored } from './samples';

const link = vi.hoisted(() => ({
  requestSite: vi.fn<(site: string) => Promise<boolean>>(),
  askBackground: vi.fn<(type: string, question: object) => Promise<unknown>>(),
  nextCount: vi.fn<() => Promise<void>>(),
  showTab: vi.fn<(tab: number) => Promise<void>>(),
  annotate: vi.fn<(tab: number) => Promise<void>>(),
  askFrame: vi.fn<(tab: number, frame: number, question: object) => Promise<boolean>>(),
  seeSite: vi.fn<() => Promise<PageState>>(),
}));
vi.mock('../../../src/platform/access', () => link);
vi.mock('../../../src/platform/extension-link', () => link);
vi.mock('../../../src/platform/frames', () => link);
vi.mock('../../../src/platform/page-link', () => link);
vi.mock('../../../src/popup/load', () => link);

const seen: PageState = { kind: 'nothing-here', place, grounds: 'once' };
const asking = { do: 'see-page', page: { kind: 'asking' } };
const see = { do: 'see-page', page: seen };

let done: Action[] = [];
const commands = () => createCommands((action) => void done.push(action));

beforeEach(() => {
  vi.resetAllMocks();
  done = [];
  link.askBackground.mockResolvedValue(stored);
  link.nextCount.mockResolvedValue();
  link.showTab.mockResolvedValue();
  link.annotate.mockResolvedValue();
  link.askFrame.mockResolvedValue(true);
  link.seeSite.mockResolvedValue(seen);
});

describe('the switch of a site', () => {
  it('switches off at once and shows what the page is then', async () => {
    await commands().switchSiteOff(place);
    const change = { kind: 'site', site: place.site, on: false };
    expect(link.askBackground).toHaveBeenCalledWith('change-settings', { change });
    expect(done).toEqual([{ do: 'take-settings', stored }, see]);
  });

  it('switches on every entry that covers the site, and waits for the page to be read', async () => {
    await commands().switchSiteOn(place, ['example.com', 'news.example.com']);
    expect(link.askBackground.mock.calls.map(([, question]) => question)).toEqual([
      { change: { kind: 'site', site: 'example.com', on: true } },
      { change: { kind: 'site', site: 'news.example.com', on: true } },
    ]);
    expect(done.slice(-2)).toEqual([asking, see]);
  });

  it('says so where it could not be saved, and leaves the page as it was shown', async () => {
    link.askBackground.mockRejectedValue(new Error('no answer'));
    await commands().switchSiteOff(place);
    await commands().switchSiteOn(place, ['example.com']);
    expect(done).toEqual([
      { do: 'report', trouble: 'not-saved' },
      { do: 'report', trouble: 'not-saved' },
    ]);
  });
});

describe('annotating a page', () => {
  it('starts the content script and then shows what it found', async () => {
    await commands().annotateOnce(place, stored);
    expect(link.annotate).toHaveBeenCalledWith(place.tab, 'asked');
    expect(done).toEqual([asking, see]);
  });

  it('says so where the page lets nobody in, and shows the page as it is', async () => {
    link.annotate.mockRejectedValue(new Error('cannot access'));
    await commands().annotateOnce(place, stored);
    expect(done).toEqual([asking, { do: 'report', trouble: 'not-annotated' }, see]);
  });
});

describe('allowing a site for good', () => {
  it('asks within the click itself, before anything is awaited', () => {
    link.requestSite.mockReturnValue(new Promise(() => {}));
    void commands().allowSite(place);
    expect(link.requestSite).toHaveBeenCalledWith(place.site);
  });

  it('lists the site and annotates the page once it was granted', async () => {
    link.requestSite.mockResolvedValue(true);
    await commands().allowSite(place);
    const change = { kind: 'sites', list: 'sitesOn', sites: [place.site], listed: true };
    expect(link.askBackground).toHaveBeenCalledWith('change-settings', { change });
    expect(link.annotate).toHaveBeenCalledWith(place.tab, 'asked');
  });

  it.each([
    ['refused', () => link.requestSite.mockResolvedValue(false)],
    ['impossible', () => link.requestSite.mockRejectedValue(new Error('not from a click'))],
  ])('changes nothing where it was %s', async (_what, prepare) => {
    prepare();
    await commands().allowSite(place);
    expect(link.annotate).not.toHaveBeenCalled();
    expect(done).toEqual([{ do: 'report', trouble: 'refused' }]);
  });
});

describe('going to a mention', () => {
  it('asks its own frame and brings its tab to the front', async () => {
    await commands().reveal(place, found(4, 'ferry', 9), stored);
    expect(link.askFrame).toHaveBeenCalledWith(place.tab, 9, { type: 'reveal', mention: 4 });
    expect(link.showTab).toHaveBeenCalledWith(place.tab);
    expect(done).toEqual([]);
  });

  it('looks at the page again where the mention is gone, and leaves its tab where it is', async () => {
    link.askFrame.mockResolvedValue(false);
    await commands().reveal(place, found(4, 'ferry', 9), stored);
    expect(link.showTab).not.toHaveBeenCalled();
    expect(done).toEqual([{ do: 'report', trouble: 'page-changed' }, see]);
  });

  it('looks at the page again where the frame is gone', async () => {
    link.askFrame.mockRejectedValue(new Error('no receiver'));
    await commands().reveal(place, found(4, 'ferry', 9), stored);
    expect(done).toEqual([{ do: 'report', trouble: 'page-changed' }, see]);
  });
});

describe('topics and notices', () => {
  it('are changed by the background alone', async () => {
    link.askBackground.mockResolvedValue({ settings: { ...defaults, topicsOff: ['ferry'] }, damaged: [] });
    await commands().switchTopic('ferry', false);
    await commands().dismissDamage();
    expect(link.askBackground.mock.calls.map(([, question]) => question)).toEqual([
      { change: { kind: 'topic', topic: 'ferry', on: false } },
      { change: { kind: 'dismiss-damage' } },
    ]);
    expect(done[0]).toMatchObject({ stored: { settings: { topicsOff: ['ferry'] } } });
  });
});
