import { describe, expect, it } from 'vitest';
import { reduce } from '../../../src/options/state';
import { cleared, hiddenForm, loaded, ready, readyAfter, stored } from './samples';

describe('the options', () => {
  it('list what is switched off, added and hidden as they load', () => {
    expect(ready.shown).toEqual({
      sitesOn: ['blog.example.org'],
      sitesOff: ['mail.example.com'],
      hiddenForms: [hiddenForm],
    });
  });

  it('keep a line after it was switched on, so that it can be taken back', () => {
    const after = readyAfter(reduce(ready, { do: 'take-settings', stored: cleared }));
    expect(after.stored).toEqual(cleared);
    expect(after.shown).toEqual(ready.shown);
    const access = { ...ready.access, added: [] };
    const given = readyAfter(reduce(after, { do: 'take-access', access }));
    expect(given.access.added).toEqual([]);
    expect(given.shown.sitesOn).toEqual(['blog.example.org']);
  });

  it('add what is switched off elsewhere meanwhile, each once', () => {
    const settings = {
      ...stored.settings,
      sitesOff: ['mail.example.com', 'shop.example.com'],
      hiddenForms: [{ ...hiddenForm }, { ...hiddenForm, site: 'other.example.com' }],
    };
    const after = readyAfter(reduce(ready, { do: 'take-settings', stored: { ...stored, settings } }));
    expect(after.shown.sitesOff).toEqual(['mail.example.com', 'shop.example.com']);
    expect(after.shown.hiddenForms.map(({ site }) => site)).toEqual([
      'news.example.com',
      'other.example.com',
    ]);
  });

  it('put trouble away after the next change that succeeds', () => {
    const troubled = reduce(ready, { do: 'report', trouble: 'refused' });
    expect(troubled).toMatchObject({ trouble: 'refused' });
    expect(reduce(troubled, { do: 'take-settings', stored })).toMatchObject({ trouble: null });
    expect(reduce(troubled, { do: 'follow-settings', stored })).toMatchObject({ trouble: 'refused' });
  });

  it('take nothing in before they are loaded', () => {
    expect(reduce({ kind: 'loading' }, { do: 'take-settings', stored })).toEqual({ kind: 'loading' });
  });

  it('forget the lines of before when they are loaded anew', () => {
    const after = readyAfter(reduce(ready, { do: 'take-settings', stored: cleared }));
    const again = readyAfter(reduce(after, { do: 'show', loaded: { ...loaded, stored: cleared } }));
    expect(again.shown.sitesOff).toEqual([]);
  });
});
