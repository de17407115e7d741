/**
 * The stored settings, written by the background alone. A reader's two clicks in two windows are two changes: each is
 * read, applied and written under one lock, so that none overwrites the other.
 */
import { browser } from './browser';
import { changedOnly, parseSettings } from './settings';
import { applyChange, parseChange } from './settings-change';
import type { SettingsChange, SettingsState } from './settings-types';

const SETTINGS_KEY = 'settings';
/** Where values that could not be read are kept as they were, by place, until the reader dismisses the notice. */
const DAMAGED_KEY = 'damagedSettings';

/** Reads the settings; what is damaged is set aside, and the valid rest is written back for the pages to read. */
export function readSettingsState(): Promise<SettingsState> {
  return locked(repaired);
}

/** Applies one change to the stored settings and answers with what then holds. Rejects a change that cannot be stored. */
export function changeSettings(asked: SettingsChange): Promise<SettingsState> {
  return locked(async () => {
    const change = parseChange(asked);
    const state = await repaired();
    if (change.kind === 'dismiss-damage') {
      await browser.storage.local.remove(DAMAGED_KEY);
      return { ...state, damaged: [] };
    }
    const settings = applyChange(state.settings, change);
    await browser.storage.local.set({ [SETTINGS_KEY]: changedOnly(settings) });
    return { ...state, settings };
  });
}

async function repaired(): Promise<SettingsState> {
  const stored = await browser.storage.local.get([SETTINGS_KEY, DAMAGED_KEY]);
  const { settings, damaged } = parseSettings(stored[SETTINGS_KEY]);
  const setAside = { ...asRecord(stored[DAMAGED_KEY]), ...damaged };
  if (Object.keys(damaged).length > 0) {
    await browser.storage.local.set({ [SETTINGS_KEY]: changedOnly(settings), [DAMAGED_KEY]: setAside });
  }
  return { settings, damaged: Object.keys(setAside) };
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function locked<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('settings', work) as Promise<Result>;
}
