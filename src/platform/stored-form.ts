import { DEFAULT_SETTINGS } from './settings-defaults';
import type { Settings } from './settings-types';

/** The version of the format that this build writes. */
export const SETTINGS_VERSION = 2;

/** Settings as they stand in a storage or a file, of whatever version. */
export type StoredRecord = Readonly<Record<string, unknown>>;

/** Settings as they are stored: the version, and what differs from the defaults. */
export function storedForm(settings: Settings): StoredRecord {
  return { version: SETTINGS_VERSION, ...changedOnly(settings) };
}

/** What is stored of the settings: only what differs from the defaults. */
export function changedOnly(settings: Settings): Partial<Settings> {
  const defaults = new Map<string, unknown>(Object.entries(DEFAULT_SETTINGS));
  return Object.fromEntries(
    Object.entries(settings).filter(([name, value]) => !isSameValue(value, defaults.get(name))),
  );
}

/** Settings are plain data whose keys `parseSettings` puts in one order. */
const isSameValue = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
