import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChange,
  changedOnly,
  DEFAULT_SETTINGS,
  parseChange,
  parseSettings,
} from '../../../src/platform/settings';
import type { Settings } from '../../../src/platform/settings-types';

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

describe('a change asked for', () => {
  it.each([
    [{ kind: 'site', site: 'paper.test', on: false }],
    [{ kind: 'topic', topic: 'parler', on: true }],
    [{ kind: 'form', form, hidden: true }],
    [{ kind: 'dismiss-damage' }],
  ])('is taken where it can be stored: %j', (change) => expect(parseChange(change)).toEqual(change));

  it.each([
    [{ kind: 'site', site: '', on: false }, 'site'],
    [{ kind: 'topic', topic: 'parler' }, 'on'],
    [{ kind: 'form', form: { ...form, site: '' }, hidden: true }, 'form.site'],
    [{ kind: 'everything' }, 'kind'],
    [null, 'kind'],
  ])('is refused where it cannot: %j', (change, place) => {
    expect(() => parseChange(change)).toThrow(`wrong in it: ${place}.`);
  });
});

describe('changing settings', () => {
  const change = (settings: Settings, ...changes: Parameters<typeof applyChange>[1][]): Settings =>
    changes.reduce(applyChange, settings);

  it('switches a site off once, however often it is asked', () => {
    const off = { kind: 'site', site: 'paper.test', on: false } as const;
    expect(change(DEFAULT_SETTINGS, off, off).sitesOff).toEqual(['paper.test']);
  });

  it('drops the subdomains that a newly switched-off site covers', () => {
    const start = { ...DEFAULT_SETTINGS, sitesOff: ['blog.paper.test', 'other.test'] };
    expect(change(start, { kind: 'site', site: 'paper.test', on: false }).sitesOff).toEqual([
      'other.test',
      'paper.test',
    ]);
  });

  it('switches a subdomain on by lifting the entry that covers it', () => {
    const start = { ...DEFAULT_SETTINGS, sitesOff: ['paper.test', 'newspaper.test'] };
    expect(change(start, { kind: 'site', site: 'blog.paper.test', on: true }).sitesOff).toEqual([
      'newspaper.test',
    ]);
  });

  it('hides a form of words and shows it again', () => {
    const hidden = change(DEFAULT_SETTINGS, { kind: 'form', form, hidden: true });
    expect(hidden.hiddenForms).toEqual([form]);
    expect(change(hidden, { kind: 'form', form: { ...form }, hidden: false })).toEqual(DEFAULT_SETTINGS);
  });

  it('switches a topic off and on', () => {
    const off = change(DEFAULT_SETTINGS, { kind: 'topic', topic: 'parler', on: false });
    expect(off.topicsOff).toEqual(['parler']);
    expect(change(off, { kind: 'topic', topic: 'parler', on: true })).toEqual(DEFAULT_SETTINGS);
  });

  it('stores only what differs from the defaults', () => {
    expect(changedOnly(DEFAULT_SETTINGS)).toEqual({});
    expect(changedOnly({ ...DEFAULT_SETTINGS, topicsOff: ['parler'] })).toEqual({ topicsOff: ['parler'] });
  });
});
