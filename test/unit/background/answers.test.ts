import { expect, it, vi } from 'vitest';
import { answer } from '../../../src/background/answers';
import { DEFAULT_SETTINGS } from '../../../src/platform/settings-defaults';

vi.mock('../../../src/platform/browser', () => ({ browser: {} }));
const state = { settings: DEFAULT_SETTINGS, damaged: [] };
const store = vi.hoisted(() => ({ changeSettings: vi.fn<(change: object) => Promise<object>>() }));
vi.mock('../../../src/platform/settings-store', () => store);

const own = { tab: null, frame: 0 };
const change = { kind: 'site', site: 'news.example', on: true } as const;

it('answers a change of settings with what then holds', async () => {
  store.changeSettings.mockResolvedValueOnce(state);
  expect(await answer({ type: 'change-settings', change }, own)).toEqual({ ok: true, answer: state });
  expect(store.changeSettings).toHaveBeenCalledWith(change);
});

it('hands on, as text, why a change could not be made', async () => {
  store.changeSettings.mockRejectedValueOnce(new Error('wrong in it: site'));
  const reply = await answer({ type: 'change-settings', change }, own);
  expect(reply).toEqual({ ok: false, error: 'wrong in it: site' });
});
