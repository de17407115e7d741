import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCommands } from '../../../src/options/commands';
import type { Action } from '../../../src/options/state';
import { stored } from './samples';

const link = vi.hoisted(() => ({
  addedSites: vi.fn<() => Promise<readonly string[]>>(),
  removeSite: vi.fn<(site: string) => Promise<boolean>>(),
  requestSite: vi.fn<(site: string) => Promise<boolean>>(),
  askBackground: vi.fn<(type: string, question: object) => Promise<unknown>>(),
}));
vi.mock('../../../src/platform/access', () => link);
vi.mock('../../../src/platform/page-link', () => link);

let done: Action[] = [];
const commands = () => createCommands((action) => void done.push(action));

beforeEach(() => {
  vi.resetAllMocks();
  done = [];
  link.askBackground.mockResolvedValue(stored);
  link.addedSites.mockResolvedValue([]);
});

describe('a change of settings', () => {
  const change = { kind: 'topic', topic: 'ferry', on: false } as const;

  it('is made by the background and shown as the background has it', async () => {
    await commands().change(change);
    expect(link.askBackground).toHaveBeenCalledWith('change-settings', { change });
    expect(done).toEqual([{ do: 'take-settings', stored }]);
  });

  it('says so where it could not be saved', async () => {
    link.askBackground.mockRejectedValue(new Error('no answer'));
    await commands().change(change);
    expect(done).toEqual([{ do: 'report', trouble: 'not-saved' }]);
  });
});

describe('a site that the reader added', () => {
  it('is given back, and shown as the browser has it then', async () => {
    link.removeSite.mockResolvedValue(true);
    await commands().setAdded('blog.example.org', false);
    expect(link.removeSite).toHaveBeenCalledWith('blog.example.org');
    expect(done).toEqual([{ do: 'take-added', added: [] }]);
  });

  it('is asked for again within the click itself', () => {
    link.requestSite.mockReturnValue(new Promise(() => {}));
    void commands().setAdded('blog.example.org', true);
    expect(link.requestSite).toHaveBeenCalledWith('blog.example.org');
  });

  it('stays away where the reader refuses', async () => {
    link.requestSite.mockResolvedValue(false);
    await commands().setAdded('blog.example.org', true);
    expect(done.at(-1)).toEqual({ do: 'report', trouble: 'refused' });
  });
});
