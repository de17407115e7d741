import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followSettings } from '../../../src/popup/follow-settings';
import type { PageState } from '../../../src/popup/page-state';
import type { Action } from '../../../src/popup/state';
import { defaults, place, stored } from './samples';

const link = vi.hoisted(() => ({
  askBackground: vi.fn<(type: string, question: object) => Promise<unknown>>(),
  seeSite: vi.fn<() => Promise<PageState>>(),
}));
vi.mock('../../../src/platform/page-link', () => link);
vi.mock('../../../src/popup/load', () => link);

const off: PageState = { kind: 'site-off', place, covering: ['example.com'] };
const storedOff = { settings: { ...defaults, sitesOff: ['example.com'] }, damaged: [] };

let done: Action[] = [];
const follow = (about = place as typeof place | null) =>
  followSettings(about, (action) => void done.push(action));

beforeEach(() => {
  vi.resetAllMocks();
  done = [];
  link.askBackground.mockResolvedValue(stored);
  link.seeSite.mockResolvedValue(off);
});

describe('settings that were changed elsewhere', () => {
  it('are shown as the background has them, and leave the page as it is shown', async () => {
    await follow();
    expect(link.askBackground).toHaveBeenCalledWith('read-settings', {});
    expect(done).toEqual([{ do: 'take-settings', stored }]);
  });

  it('show the page as switched off where they switch its site off', async () => {
    link.askBackground.mockResolvedValue(storedOff);
    await follow();
    expect(done).toEqual([
      { do: 'take-settings', stored: storedOff },
      { do: 'see-page', page: off },
    ]);
  });

  it('say nothing of a page where there is none', async () => {
    link.askBackground.mockResolvedValue(storedOff);
    await follow(null);
    expect(done).toEqual([{ do: 'take-settings', stored: storedOff }]);
  });

  it('leave all as it is where they cannot be read', async () => {
    link.askBackground.mockRejectedValue(new Error('no answer'));
    await follow();
    expect(done).toEqual([]);
  });
});
