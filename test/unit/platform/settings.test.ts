import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../src/platform/settings';
import { DEFAULT_SETTINGS } from '../../../src/platform/settings-defaults';
import type { Settings } from '../../../src/platform/settings-types';
import { changedOnly } from '../../../src/platform/stored-form';

const form = { site: 'paper.test', topic: 'capitol-riot', form: 'the riot' };

describe('reading stored settings', () => {
  it('takes nothing stored as the defaults', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, damaged: {} });
  });

  it.each([['a string'], [42], [null], [['a list']]])(
    'falls back to the defaults for %j and keeps it aside',
    (stored) => {
      expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, damaged: { settings: stored } });
    },
  );

  it('keeps the valid settings beside a damaged one', () => {
    const { settings, damaged } = parseSettings({ sitesOff: 'paper.test', topicsOff: ['parler'] });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, topicsOff: ['parler'] });
    expect(damaged).toEqual({ sitesOff: 'paper.test' });
  });

  it('keeps the valid items of a list and names the place of each damaged one', () => {
    const { settings, damaged } = parseSettings({
      sitesOff: ['a.test', 7, 'b.test', ''],
      hiddenForms: [{ site: 'a.test' }, form],
    });
    expect(settings.sitesOff).toEqual(['a.test', 'b.test']);
    expect(settings.hiddenForms).toEqual([form]);
    expect(damaged).toEqual({ 'sitesOff[1]': 7, 'sitesOff[3]': '', 'hiddenForms[0]': { site: 'a.test' } });
  });

  it.each([
    ['reach', 'everywhere'],
    ['density', 3],
    ['markLook', null],
    ['markColour', 'blue'],
    ['cardOpening', { on: 'hover', delay: 5_000 }],
    ['theme', ''],
  ])('falls back to the default of %s and keeps %j aside', (name, stored) => {
    const expected = { ...DEFAULT_SETTINGS, topicsOff: ['parler'] };
    expect(parseSettings({ [name]: stored, topicsOff: ['parler'] })).toEqual({
      settings: expected,
      damaged: { [name]: stored },
    });
  });

  it('reads every choice back as it was stored', () => {
    const chosen: Settings = {
      reach: 'news-like',
      sitesOn: ['*.paper.test'],
      sitesOff: ['shop.paper.test'],
      topicsOff: ['parler'],
      hiddenForms: [form],
      density: 'first-in-paragraph',
      markLook: 'both',
      markColour: 'violet',
      cardOpening: { on: 'hover-with-key', key: 'Shift' },
      theme: 'dark',
    };
    expect(parseSettings(changedOnly(chosen))).toEqual({ settings: chosen, damaged: {} });
  });

  it('never throws and always yields settings that read back as they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const { settings } = parseSettings(stored);
        expect(parseSettings(changedOnly(settings))).toEqual({ settings, damaged: {} });
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('what is stored', () => {
  it('stores only what differs from the defaults', () => {
    expect(changedOnly(DEFAULT_SETTINGS)).toEqual({});
    expect(changedOnly({ ...DEFAULT_SETTINGS, topicsOff: ['parler'] })).toEqual({ topicsOff: ['parler'] });
    expect(changedOnly({ ...DEFAULT_SETTINGS, cardOpening: { on: 'hover', delay: 500 } })).toEqual({});
    expect(changedOnly({ ...DEFAULT_SETTINGS, cardOpening: { on: 'click' } })).toEqual({
      cardOpening: { on: 'click' },
    });
  });
});
