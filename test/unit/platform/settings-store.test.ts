import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/platform/settings-defaults';
import { changeSettings, readSettingsState, syncSettings } from '../../../src/platform/settings-store';
import type { SettingsChange } from '../../../src/platform/settings-types';

type Items = Record<string, unknown>;

/** A storage area in memory, which hands out and takes in copies as browsers do. */
const fake = vi.hoisted(() => {
  const area = () => {
    const items: Record<string, unknown> = {};
    const named = (keys: unknown) =>
      keys === null ? Object.keys(items) : ([keys].flat() as string[]).filter((key) => key in items);
    return {
      items,
      get: vi.fn(async (keys: unknown) =>
        structuredClone(Object.fromEntries(named(keys).map((key) => [key, items[key]]))),
      ),
      set: vi.fn(
        async (changed: Record<string, unknown>) => void Object.assign(items, structuredClone(changed)),
      ),
      remove: vi.fn(async (keys: unknown) => {
        for (const key of named(keys)) delete items[key];
      }),
    };
  };
  const local = area();
  const sync = area();
  return { local, sync, storage: { local, sync } as { local: typeof local; sync?: typeof sync } };
});
vi.mock('../../../src/platform/browser', () => ({ browser: { storage: fake.storage } }));

const dark: SettingsChange = { kind: 'choose', chosen: { theme: 'dark' } };
const off = (site: string): SettingsChange => ({ kind: 'site', site, on: false });
const { local, sync } = fake;

beforeEach(() => {
  vi.clearAllMocks();
  for (const { items } of [local, sync]) for (const key of Object.keys(items)) delete items[key];
  fake.storage.sync = sync;
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
});

describe('the store of settings', () => {
  it('stores nothing before anything was changed', async () => {
    expect(await readSettingsState()).toEqual({ settings: DEFAULT_SETTINGS, damaged: [], sync: 'in-step' });
    expect(local.items).toEqual({});
  });

  it('stores only what was changed, locally and in the synchronised storage', async () => {
    expect((await changeSettings(dark)).settings.theme).toBe('dark');
    expect(local.items.settings).toEqual({ version: 2, theme: 'dark' });
    expect(sync.items).toEqual({ settings: { version: 2, theme: 'dark', lists: {} } });
  });

  it('sends nothing where nothing was changed', async () => {
    expect((await syncSettings()).sync).toBe('in-step');
    expect(sync.items).toEqual({});
  });

  it('writes no item again that is the same', async () => {
    await changeSettings(off('a.test'));
    await changeSettings(dark);
    expect(sync.set).toHaveBeenCalledTimes(2);
    expect(Object.keys(sync.set.mock.lastCall?.[0] as Items)).toEqual(['settings']);
    await syncSettings();
    expect(sync.set).toHaveBeenCalledTimes(2);
  });

  it('takes away the items of a list that got shorter', async () => {
    await changeSettings(off('a.test'));
    await changeSettings({ kind: 'site', site: 'a.test', on: true });
    expect(sync.items).toEqual({ settings: { version: 2, lists: {} } });
  });

  it('brings in what another browser changed and keeps what this one did', async () => {
    await changeSettings(dark);
    sync.items.settings = { version: 2, theme: 'dark', markColour: 'teal', lists: { sitesOff: 1 } };
    sync.items['sitesOff.0'] = ['theirs.test'];
    const { settings } = await changeSettings(off('mine.test'));
    expect(settings).toMatchObject({
      theme: 'dark',
      markColour: 'teal',
      sitesOff: ['theirs.test', 'mine.test'],
    });
    expect(local.items.settings).toMatchObject({ sitesOff: ['theirs.test', 'mine.test'] });
    expect(sync.items['sitesOff.0']).toEqual(['theirs.test', 'mine.test']);
  });

  it('loses nothing where the synchronised storage was emptied', async () => {
    await changeSettings(dark);
    for (const key of Object.keys(sync.items)) delete sync.items[key];
    expect((await syncSettings()).settings.theme).toBe('dark');
    expect(sync.items.settings).toMatchObject({ theme: 'dark' });
  });

  it('holds locally and says so where the settings are too large to synchronise', async () => {
    const sites = Array.from({ length: 8_000 }, (_none, index) => `site-number-${index}.test`);
    const state = await changeSettings({ kind: 'sites', list: 'sitesOff', sites, listed: true });
    expect(state.sync).toBe('full');
    expect(state.settings.sitesOff).toHaveLength(8_000);
    expect(sync.items).toEqual({});
    expect((await readSettingsState()).sync).toBe('full');
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'failed'],
  ])('holds locally where the browser says "%s", and sends it the next time', async (words, status) => {
    sync.set.mockRejectedValueOnce(new Error(words));
    const state = await changeSettings(dark);
    expect(state).toMatchObject({ sync: status, settings: { theme: 'dark' } });
    expect(local.items.settings).toEqual({ version: 2, theme: 'dark' });
    expect((await syncSettings()).sync).toBe('in-step');
    expect(sync.items.settings).toMatchObject({ theme: 'dark' });
  });

  it('leaves alone what a newer version has synchronised', async () => {
    const newer = { version: 3, shape: 'unheard of' };
    sync.items.settings = newer;
    expect(await changeSettings(dark)).toMatchObject({ sync: 'newer', settings: { theme: 'dark' } });
    expect(sync.items).toEqual({ settings: newer });
  });

  it('does without a browser that synchronises nothing', async () => {
    delete fake.storage.sync;
    expect(await changeSettings(dark)).toMatchObject({ sync: 'none', settings: { theme: 'dark' } });
  });
});

describe('what cannot be read', () => {
  it('is set aside, and the rest is written back for the pages to read', async () => {
    local.items.settings = { sitesOff: 7, topicsOff: ['parler'] };
    const state = await readSettingsState();
    expect(state).toMatchObject({ damaged: ['sitesOff'], settings: { topicsOff: ['parler'] } });
    expect(local.items.settings).toEqual({ version: 2, topicsOff: ['parler'] });
    expect(local.items.damagedSettings).toEqual({ sitesOff: 7 });
  });

  it('is kept whole where it is of a version that has no way here', async () => {
    const newer = { version: 9, sitesOff: ['a.test'] };
    local.items.settings = newer;
    expect((await readSettingsState()).damaged).toEqual(['settings']);
    expect(local.items.damagedSettings).toEqual({ settings: newer });
    await changeSettings(dark);
    expect(local.items.damagedSettings).toEqual({ settings: newer });
  });

  it('is told of where it came from another browser', async () => {
    sync.items.settings = { version: 2, theme: 'sepia', reach: 'on-click', lists: {} };
    const state = await syncSettings();
    expect(state).toMatchObject({ damaged: ['theme'], settings: { reach: 'on-click', theme: 'system' } });
  });

  it('is forgotten once the reader dismisses the notice', async () => {
    local.items.settings = { sitesOff: 7 };
    expect((await changeSettings({ kind: 'dismiss-damage' })).damaged).toEqual([]);
    expect(local.items.damagedSettings).toBeUndefined();
  });

  it('is brought up from the format without a version as it is read', async () => {
    local.items.settings = { sitesOff: ['a.test'] };
    expect(await readSettingsState()).toMatchObject({ damaged: [], settings: { sitesOff: ['a.test'] } });
    expect(local.items.settings).toEqual({ version: 2, sitesOff: ['a.test'] });
  });
});
