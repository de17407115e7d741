import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadPack } from '../../../src/platform/pack';

vi.mock('../../../src/platform/browser', () => ({
  browser: { runtime: { getURL: (path: string) => `extension:///${path}` } },
}));

const fetching = vi.fn<typeof fetch>();

beforeEach(() => vi.stubGlobal('fetch', fetching));

describe('the bundled fact pack', () => {
  it('is asked for again where it could not be read, and read once', async () => {
    fetching.mockRejectedValueOnce(new Error('no such file'));
    fetching.mockImplementation(async () => Response.json({ topics: [] }));
    await expect(loadPack()).rejects.toThrow('no such file');
    expect(await loadPack()).toEqual({ topics: [] });
    expect(await loadPack()).toEqual({ topics: [] });
    expect(fetching).toHaveBeenCalledTimes(2);
  });
});
