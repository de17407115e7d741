import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/platform/settings-defaults';
import { readStored } from '../../../src/platform/settings-migrations';
import type { Settings } from '../../../src/platform/settings-types';
import { bytesOf, storedOfItems, syncItemsOf } from '../../../src/platform/sync-items';

const sites = (count: number): readonly string[] =>
  Array.from({ length: count }, (_none, index) => `site-number-${index}.test`);

const there = (items: Readonly<Record<string, unknown>> | null) => {
  if (items === null) throw new Error('The settings do not fit');
  return JSON.parse(JSON.stringify(items)) as Record<string, unknown>;
};

describe('settings as synchronised items', () => {
  it('are one item where nothing is long', () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, theme: 'dark', sitesOff: ['a.test'] };
    expect(syncItemsOf(settings)).toEqual({
      settings: { version: 2, theme: 'dark', lists: { sitesOff: 1 } },
      'sitesOff.0': ['a.test'],
    });
  });

  it('spread a long list over items of at most 8,192 bytes each and read back as they were', () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, sitesOn: sites(2_000), reach: 'news-like' };
    const items = there(syncItemsOf(settings));
    expect(Object.keys(items).length).toBeGreaterThan(5);
    for (const [key, value] of Object.entries(items)) expect(bytesOf(key, value)).toBeLessThanOrEqual(8_192);
    expect(readStored(storedOfItems(items)).settings).toEqual(settings);
  });

  it('count what Chrome escapes as it writes it', () => {
    const escaped = '<'.repeat(900);
    const hiddenForms = Array.from({ length: 9 }, (_none, index) => ({
      site: 'a.test',
      topic: `topic ${index}`,
      form: escaped,
    }));
    const items = there(syncItemsOf({ ...DEFAULT_SETTINGS, hiddenForms }));
    // Nine forms of 900 escapes of six bytes each: one to an item.
    expect(Object.keys(items)).toHaveLength(10);
  });

  it('are none where they outgrow the whole storage', () => {
    expect(syncItemsOf({ ...DEFAULT_SETTINGS, sitesOn: sites(10_000) })).toBeNull();
  });

  it('are not read while a part of a list is missing', () => {
    const items = there(syncItemsOf({ ...DEFAULT_SETTINGS, sitesOn: sites(2_000) }));
    delete items['sitesOn.1'];
    expect(storedOfItems(items)).toBeNull();
  });

  it('are nothing where nothing is stored', () => expect(storedOfItems({})).toBeNull());

  it('never make reading throw, whatever stands there', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('settings', 'sitesOff.0'), fc.jsonValue()), (items) => {
        readStored(storedOfItems(items) ?? undefined);
      }),
    );
  });
});
