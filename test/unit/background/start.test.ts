import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startOnce } from '../../../src/background/start';
import { DEFAULT_SETTINGS } from '../../../src/platform/settings-defaults';

const done: string[] = [];
const fake = vi.hoisted(() => ({ session: {} as Record<string, unknown> }));
const note = (what: string) => async () => void done.push(what);
vi.mock('../../../src/platform/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async () => fake.session,
        set: async (items: object) => void Object.assign(fake.session, items),
      },
    },
  },
}));
vi.mock('../../../src/platform/settings-store', () => ({
  syncSettings: async () => ({ settings: DEFAULT_SETTINGS }),
}));
vi.mock('../../../src/background/sites', () => ({ registerSites: () => note('register')() }));
vi.mock('../../../src/background/open-tabs', () => ({ startInOpenTabs: () => note('start in tabs')() }));

beforeEach(() => {
  done.length = 0;
  fake.session = {};
});

describe('the start of the extension', () => {
  it('registers the sites, and then reads the pages that came too early for that', async () => {
    await startOnce();
    expect(done).toEqual(['register', 'start in tabs']);
  });

  it('is over once: the background wakes many times', async () => {
    await startOnce();
    await startOnce();
    expect(done).toHaveLength(2);
  });
});
