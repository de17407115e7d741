/**
 * The stored settings, written by the background alone. A reader's two clicks in two windows are two changes: each is
 * read, applied and written under one lock, so that none overwrites the other.
 *
 *   change --> storage.local 'settings' --> pages, popup, options (read it, and hear when it changes)
 *                     |   ^
 *                     v   |
 *              storage.sync items <--> other browsers of the reader
 */
import { browser } from './browser';
import { applyChange, parseChange } from './settings-change';
import { readStored, versionOf } from './settings-migrations';
import { keepInStep, syncStatus } from './settings-sync';
import type { Settings, SettingsChange, SettingsState } from './settings-types';
import { SETTINGS_VERSION, storedForm } from './stored-form';

const SETTINGS_KEY = 'settings';
/** Where values that could not be read are kept as they were, by place, until the reader dismisses the notice. */
const DAMAGED_KEY = 'damagedSettings';

/** What could not be read, by place. */
type Damage = Readonly<Record<string, unknown>>;

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
    await write(settings, {});
    return inStep({ ...state, settings });
  });
}

/** Takes in what the reader's other browsers changed, and sends them what could not be sent before. */
export function syncSettings(): Promise<SettingsState> {
  return locked(async () => inStep(await repaired()));
}

async function inStep(state: SettingsState): Promise<SettingsState> {
  const { settings, damaged, sync } = await keepInStep(state.settings);
  const isSame = JSON.stringify(storedForm(settings)) === JSON.stringify(storedForm(state.settings));
  if (isSame && Object.keys(damaged).length === 0) return { ...state, sync };
  return { settings, damaged: await write(settings, damaged), sync };
}

async function repaired(): Promise<SettingsState> {
  const [{ [SETTINGS_KEY]: stored }, sync] = await Promise.all([
    browser.storage.local.get(SETTINGS_KEY),
    syncStatus(),
  ]);
  const { settings, damaged } = readStored(stored);
  const isCurrent = stored === undefined || versionOf({ ...asRecord(stored) }) === SETTINGS_VERSION;
  if (isCurrent && Object.keys(damaged).length === 0) return { settings, damaged: await setAside(), sync };
  return { settings, damaged: await write(settings, damaged), sync };
}

/** Writes the settings, and what could not be read beside what was set aside before. @returns the places of all of that */
async function write(settings: Settings, damaged: Damage): Promise<readonly string[]> {
  const { [DAMAGED_KEY]: before } = await browser.storage.local.get(DAMAGED_KEY);
  const all = { ...asRecord(before), ...damaged };
  const places = Object.keys(all);
  await browser.storage.local.set({
    [SETTINGS_KEY]: storedForm(settings),
    ...(places.length > 0 ? { [DAMAGED_KEY]: all } : {}),
  });
  return places;
}

async function setAside(): Promise<readonly string[]> {
  const { [DAMAGED_KEY]: before } = await browser.storage.local.get(DAMAGED_KEY);
  return Object.keys(asRecord(before));
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function locked<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('settings', work) as Promise<Result>;
}
