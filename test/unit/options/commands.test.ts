import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCommands } from '../../../src/options/commands';
import type { Action } from '../../../src/options/state';
import { stored } from './samples';

const link = vi.hoisted(() => ({
  addedSites: vi.fn<() => Promise<readonly string[]>>(),
  hasEverySite: vi.fn<() => Promise<boolean>>(),
  withheldSites: vi.fn<() => Promise<readonly string[]>>(),
  removeSite: vi.fn<(site: string) => Promise<boolean>>(),
  requestSites: vi.fn<(sites: readonly string[]) => Promise<boolean>>(),
  askBackground: vi.fn<(type: string, question: object) => Promise<unknown>>(),
  chooseReach: vi.fn<(reach: string) => Promise<unknown>>(),
}));
vi.mock('../../../src/platform/browser', () => ({ browser: {} }));
vi.mock('../../../src/platform/reach', () => link);
vi.mock('../../../src/platform/access', () => link);
vi.mock('../../../src/platform/page-link', () => link);

/** What is shown after a change: what the background has, and what the browser allows. */
const taken: readonly Action[] = [
  { do: 'take-settings', stored },
  { do: 'take-access', access: { added: [], everySite: false, withheld: [] } },
];

let done: Action[] = [];
const commands = () => createCommands((action) => void done.push(action));

beforeEach(() => {
  vi.resetAllMocks();
  done = [];
  link.askBackground.mockResolvedValue(stored);
  link.addedSites.mockResolvedValue([]);
  link.hasEverySite.mockResolvedValue(false);
  link.withheldSites.mockResolvedValue([]);
  link.removeSite.mockResolvedValue(true);
});

describe('a change of settings', () => {
  const change = { kind: 'topic', topic: 'ferry', on: false } as const;

  it('is made by the background and shown as the background has it', async () => {
    await commands().change(change);
    expect(link.askBackground).toHaveBeenCalledWith('change-settings', { change });
    expect(done).toEqual(taken);
  });

  it('says so where it could not be saved', async () => {
    link.askBackground.mockRejectedValue(new Error('no answer'));
    await commands().change(change);
    expect(done).toEqual([{ do: 'report', trouble: 'not-saved' }]);
  });
});

describe('sites to read always', () => {
  const sites = ['blog.example.org', '*.wire.example'];
  const change = { kind: 'sites', list: 'sitesOn', sites, listed: true };

  it('are asked of the browser within the click itself', () => {
    link.requestSites.mockReturnValue(new Promise(() => {}));
    void commands().addSites('sitesOn', sites);
    expect(link.requestSites).toHaveBeenCalledWith(sites);
  });

  it('are on the list even where the browser refuses, and the reader is told', async () => {
    link.requestSites.mockResolvedValue(false);
    await commands().addSites('sitesOn', sites);
    expect(link.askBackground).toHaveBeenCalledWith('change-settings', { change });
    expect(done).toEqual([...taken, { do: 'report', trouble: 'sites-not-allowed' }]);
  });

  it('are taken off the list and given back', async () => {
    await commands().removeAlways('blog.example.org');
    const off = { kind: 'sites', list: 'sitesOn', sites: ['blog.example.org'], listed: false };
    expect(link.askBackground.mock.calls[0]).toEqual(['change-settings', { change: off }]);
    expect(link.removeSite).toHaveBeenCalledWith('blog.example.org');
    expect(done).toEqual([...taken, ...taken]);
  });

  it('are asked for once more, and stay away where the reader refuses again', async () => {
    link.requestSites.mockResolvedValue(false);
    await commands().allow(sites);
    expect(done).toEqual([...taken, { do: 'report', trouble: 'refused' }]);
  });

  it('ask nothing of the browser where they are never to be read', async () => {
    await commands().addSites('sitesOff', sites);
    expect(link.requestSites).not.toHaveBeenCalled();
    expect(done).toEqual(taken);
  });
});

describe('where Newsgloss reads', () => {
  it('is shown as it then holds', async () => {
    link.chooseReach.mockResolvedValue(stored);
    await commands().chooseReach('on-click');
    expect(link.chooseReach).toHaveBeenCalledWith('on-click');
    expect(done).toEqual(taken);
  });

  it('stays as it was where the reader refuses, which the page says', async () => {
    link.chooseReach.mockResolvedValue(null);
    await commands().chooseReach('news-like');
    expect(link.askBackground).toHaveBeenCalledWith('read-settings', {});
    expect(done).toEqual([...taken, { do: 'report', trouble: 'refused' }]);
  });
});

describe('all settings at once', () => {
  const change = { kind: 'replace', settings: stored.settings } as const;

  it('leave those before as the way back', async () => {
    await commands().changeAll(change, stored.settings);
    expect(done).toEqual([...taken, { do: 'keep-former', former: stored.settings }]);
  });

  it('leave no way back where nothing was changed', async () => {
    link.askBackground.mockRejectedValue(new Error('no answer'));
    await commands().changeAll(change, stored.settings);
    expect(done).toEqual([{ do: 'report', trouble: 'not-saved' }]);
  });

  it('are read from a file by the background', async () => {
    link.askBackground.mockResolvedValue({ ok: false, faults: [] });
    expect(await commands().readFile(new Blob(['{}']))).toEqual({ ok: false, faults: [] });
    expect(link.askBackground).toHaveBeenCalledWith('read-settings-file', { text: '{}' });
  });

  it('say so where a file could not be read at all', async () => {
    link.askBackground.mockRejectedValue(new Error('no answer'));
    expect(await commands().readFile(new Blob(['{}']))).toBeNull();
    expect(done).toEqual([{ do: 'report', trouble: 'file-not-read' }]);
  });
});
