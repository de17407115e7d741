import { describe, expect, it } from 'vitest';
import { type Granted, readingWay } from '../../../src/background/reading-way';
import { DEFAULT_SETTINGS } from '../../../src/platform/settings-defaults';
import type { Reach, Settings } from '../../../src/platform/settings-types';

const named = ['*://*.paper.example/*', '*://*.blog.example/*'];
const without: Granted = { named, all: named };
const everySite: Granted = { named, all: [...named, '*://*/*'] };
const settings = (reach: Reach, lists: Partial<Settings> = {}): Settings => ({
  ...DEFAULT_SETTINGS,
  ...lists,
  reach,
});

describe('how pages of a site are read by themselves', () => {
  it.each([
    ['known-sites', 'paper.example', everySite, 'listed'],
    ['known-sites', 'shop.example', everySite, null],
    ['news-like', 'paper.example', everySite, 'listed'],
    ['news-like', 'shop.example', everySite, 'judged'],
    ['news-like', 'shop.example', without, null],
    ['on-click', 'paper.example', everySite, null],
    ['on-click', 'shop.example', everySite, null],
  ] as const)('%s, on %s', (reach, site, granted, way) =>
    expect(readingWay(settings(reach), site, granted)).toBe(way),
  );

  it('are read on a site always read, however far Newsgloss reaches, where the browser lets it', () => {
    const lists = { sitesOn: ['shop.example', 'paper.example'] };
    for (const reach of ['known-sites', 'news-like', 'on-click'] as const) {
      expect(readingWay(settings(reach, lists), 'shop.example', everySite)).toBe('listed');
      expect(readingWay(settings(reach, lists), 'paper.example', without)).toBe('listed');
      expect(readingWay(settings(reach, lists), 'shop.example', without)).toBeNull();
    }
  });

  it('are not read on a site never read', () => {
    const lists = { sitesOff: ['paper.example', 'shop.example'] };
    for (const site of lists.sitesOff)
      expect(readingWay(settings('news-like', lists), site, everySite)).toBeNull();
  });
});
