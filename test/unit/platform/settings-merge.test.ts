import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/platform/settings-defaults';
import { mergeSettings } from '../../../src/platform/settings-merge';
import type { Settings } from '../../../src/platform/settings-types';

const settings = (changed: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...changed });

describe('bringing settings of two browsers together', () => {
  it('keeps a choice made here and takes over one made there', () => {
    const base = settings({ density: 'first-on-page' });
    const mine = settings({ density: 'first-on-page', theme: 'dark' });
    const theirs = settings({ density: 'every', theme: 'light', markColour: 'teal' });
    expect(mergeSettings(base, mine, theirs)).toEqual(
      settings({ density: 'every', theme: 'dark', markColour: 'teal' }),
    );
  });

  it('takes over what came to and went from a list on either side', () => {
    const base = settings({ sitesOff: ['a.test', 'b.test', 'c.test'] });
    const mine = settings({ sitesOff: ['a.test', 'c.test', 'mine.test'] });
    const theirs = settings({ sitesOff: ['b.test', 'c.test', 'theirs.test'] });
    expect(mergeSettings(base, mine, theirs).sitesOff).toEqual(['c.test', 'theirs.test', 'mine.test']);
  });

  it('has what both added once', () => {
    const form = { site: 'a.test', topic: 'parler', form: 'parler' };
    const both = settings({ hiddenForms: [form] });
    expect(mergeSettings(DEFAULT_SETTINGS, both, settings({ hiddenForms: [{ ...form }] }))).toEqual(both);
  });

  it('takes everything from there on a browser where nothing was changed', () => {
    const theirs = settings({ reach: 'on-click', sitesOn: ['*.a.test'], cardOpening: { on: 'click' } });
    expect(mergeSettings(DEFAULT_SETTINGS, DEFAULT_SETTINGS, theirs)).toEqual(theirs);
  });
});
