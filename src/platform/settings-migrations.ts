/** Stored settings carry the version of their format and are brought up to this one's a step at a time. */
import { type ParsedSettings, parseSettings } from './settings';
import { DEFAULT_SETTINGS } from './settings-defaults';
import { SETTINGS_VERSION, type StoredRecord } from './stored-form';

/** The first format said no version. */
const FIRST_VERSION = 1;

/** What leads from one version to the next; throws where it cannot. */
export type Step = (old: StoredRecord) => StoredRecord;

/** By the version that a step leads away from. */
export type Steps = Readonly<Record<number, Step>>;

/** 1 to 2: version 2 added the choices, and the default of each is what version 1 did; its lists are the same. */
const STEPS: Steps = { 1: (old) => old };

/**
 * Reads stored settings of any version. What cannot be brought up to this version (a step that fails, a version of a newer
 * build) is set aside whole, as `settings`, and the defaults hold.
 * @param steps given by tests alone
 */
export function readStored(
  stored: unknown,
  steps: Steps = STEPS,
  version = SETTINGS_VERSION,
): ParsedSettings {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return parseSettings(stored);
  try {
    return parseSettings(migrated(stored as StoredRecord, steps, version));
  } catch {
    return { settings: DEFAULT_SETTINGS, damaged: { settings: stored } };
  }
}

/** The version that a stored record says; NaN where it says nonsense. */
export function versionOf({ version = FIRST_VERSION }: StoredRecord): number {
  return typeof version === 'number' && Number.isInteger(version) ? version : Number.NaN;
}

function migrated(stored: StoredRecord, steps: Steps, to: number): StoredRecord {
  const { version: _said, ...record } = stored;
  let reached: StoredRecord = record;
  let from = versionOf(stored);
  for (; from < to; from++) {
    const step = steps[from];
    if (step === undefined) break;
    reached = step(reached);
  }
  if (from !== to) throw new Error(`There is no way from version ${from} of the settings to version ${to}`);
  return reached;
}
