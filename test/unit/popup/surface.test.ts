import { describe, expect, it } from 'vitest';
import { isPageless, surfaceOf } from '../../../src/popup/surface';

const page = 'https://extension.test/popup.html';

describe('where the popup is shown', () => {
  it('is under the toolbar button unless its address says otherwise', () => {
    expect(surfaceOf(page)).toEqual({ kind: 'popup' });
  });

  it('is a tab, with a topic to begin with or without one', () => {
    expect(surfaceOf(`${page}?view=tab`)).toEqual({ kind: 'tab', topic: null });
    expect(surfaceOf(`${page}?view=tab&tab=3#harbour%20fire`)).toEqual({
      kind: 'tab',
      topic: 'harbour fire',
    });
  });

  it('has no topic where the address is broken', () => {
    expect(surfaceOf(`${page}?view=tab#%E0%A4%A`)).toEqual({ kind: 'tab', topic: null });
  });

  it('misses no page in a tab that was opened from none', () => {
    expect(isPageless({ kind: 'tab', topic: null }, { kind: 'no-page' })).toBe(true);
    expect(isPageless({ kind: 'tab', topic: null }, { kind: 'marked' })).toBe(false);
    expect(isPageless({ kind: 'popup' }, { kind: 'no-page' })).toBe(false);
  });
});
