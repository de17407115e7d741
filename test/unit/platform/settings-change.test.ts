import { describe, expect, it } from 'vitest';
import { applyChange, parseChange } from '../../../src/platform/settings-change';
import { DEFAULT_SETTINGS } from '../../../src/platform/settings-defaults';
import type { Settings } from '../../../src/platform/settings-types';

const form = { site: 'paper.test', topic: 'capitol-riot', form: 'the riot' };

describe('a change asked for', () => {
  it.each([
    [{ kind: 'site', site: 'paper.test', on: false }],
    [{ kind: 'topic', topic: 'parler', on: true }],
    [{ kind: 'form', form, hidden: true }],
    [{ kind: 'sites', list: 'sitesOn', sites: ['paper.test', '*.paper.test'], listed: true }],
    [{ kind: 'choose', chosen: { density: 'first-on-page', cardOpening: { on: 'hover', delay: 200 } } }],
    [{ kind: 'dismiss-damage' }],
  ])('is taken where it can be stored: %j', (change) => expect(parseChange(change)).toEqual(change));

  it.each([
    [{ kind: 'site', site: '', on: false }, 'site'],
    [{ kind: 'topic', topic: 'parler' }, 'on'],
    [{ kind: 'form', form: { ...form, site: '' }, hidden: true }, 'form.site'],
    [{ kind: 'sites', list: 'sitesOff', sites: ['paper.test', 'two words'], listed: true }, 'sites.1'],
    [{ kind: 'choose', chosen: { theme: 'sepia' } }, 'chosen.theme'],
    [{ kind: 'choose', chosen: { cardOpening: { on: 'hover', delay: 199 } } }, 'chosen.cardOpening.delay'],
    [{ kind: 'choose', chosen: { cardOpening: { on: 'hover', delay: 1_001 } } }, 'chosen.cardOpening.delay'],
    [{ kind: 'choose', chosen: { sitesOff: [] } }, 'chosen'],
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

  const sites = (list: 'sitesOn' | 'sitesOff', listed: boolean, ...entries: string[]) =>
    ({ kind: 'sites', list, sites: entries, listed }) as const;

  it('puts sites on a list once, and takes them off the other', () => {
    const start = { ...DEFAULT_SETTINGS, sitesOn: ['a.test'], sitesOff: ['b.test', 'c.test'] };
    const after = change(start, sites('sitesOn', true, 'a.test', 'b.test', 'b.test'));
    expect(after.sitesOn).toEqual(['a.test', 'b.test']);
    expect(after.sitesOff).toEqual(['c.test']);
  });

  it('takes sites off a list and leaves the other alone', () => {
    const start = { ...DEFAULT_SETTINGS, sitesOn: ['a.test', '*.a.test'], sitesOff: ['b.test'] };
    const after = change(start, sites('sitesOn', false, 'a.test', 'b.test'));
    expect(after.sitesOn).toEqual(['*.a.test']);
    expect(after.sitesOff).toEqual(['b.test']);
  });

  it('takes a site that is switched off from the sites always read', () => {
    const start = { ...DEFAULT_SETTINGS, sitesOn: ['a.test', 'news.a.test'] };
    const after = change(start, { kind: 'site', site: 'a.test', on: false });
    expect(after.sitesOn).toEqual(['news.a.test']);
    expect(after.sitesOff).toEqual(['a.test']);
  });

  it('takes over the choices that are named and no other', () => {
    const start = { ...DEFAULT_SETTINGS, theme: 'dark' } as const;
    const after = change(start, { kind: 'choose', chosen: { reach: 'on-click', markLook: 'both' } });
    expect(after).toEqual({ ...start, reach: 'on-click', markLook: 'both' });
  });

  it('puts others in place of all', () => {
    const others: Settings = { ...DEFAULT_SETTINGS, reach: 'on-click', sitesOn: ['a.test'] };
    const start = { ...DEFAULT_SETTINGS, theme: 'dark', sitesOff: ['b.test'] } as const;
    expect(change(start, { kind: 'replace', settings: others })).toEqual(others);
  });

  it('adds others: lists beside those that are there, choices in their place, what they do not name left alone', () => {
    const start: Settings = {
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      density: 'first-on-page',
      sitesOn: ['a.test', 'moved.test'],
      topicsOff: ['parler'],
      hiddenForms: [form],
    };
    const other = { ...form, form: 'the storm' };
    const added = {
      theme: 'light',
      sitesOff: ['moved.test', 'b.test'],
      topicsOff: ['parler', 'capitol-riot'],
      hiddenForms: [{ ...form }, other],
    } as const;
    expect(change(start, { kind: 'add', settings: added })).toEqual({
      ...start,
      theme: 'light',
      sitesOn: ['a.test'],
      sitesOff: ['moved.test', 'b.test'],
      topicsOff: ['parler', 'capitol-riot'],
      hiddenForms: [form, other],
    });
  });
});
