/**
 * Keeps the settings of this browser and those in its synchronised storage in step. Pages read the local ones alone: the
 * synchronised storage is only the way between browsers.
 */
import { browser } from './browser';
import { mergeSettings } from './settings-merge';
import { readStored, versionOf } from './settings-migrations';
import type { Settings, SyncStatus } from './settings-types';
import { changedOnly, SETTINGS_VERSION, storedForm } from './stored-form';
import { type SyncItems, storedOfItems, syncItemsOf } from './sync-items';

/** The settings as they were when both storages last had the same, and what came of the last attempt; kept locally. */
const SYNCED_KEY = 'syncedSettings';
const STATUS_KEY = 'syncStatus';

export interface InStep {
  /** The settings that hold now, with what came from other browsers. */
  readonly settings: Settings;
  /** What of theirs could not be read, by place. */
  readonly damaged: Readonly<Record<string, unknown>>;
  readonly sync: SyncStatus;
}

/** What came of the last attempt to keep in step. */
export async function syncStatus(): Promise<SyncStatus> {
  const { [STATUS_KEY]: status } = await browser.storage.local.get(STATUS_KEY);
  return (status as SyncStatus | undefined) ?? 'in-step';
}

/** Brings in what other browsers changed and sends them what this one did. Never rejects: where that fails, `mine` holds. */
export async function keepInStep(mine: Settings): Promise<InStep> {
  const result = await attempt(mine).catch((error: unknown) => unchanged(mine, statusOf(error)));
  await browser.storage.local.set({ [STATUS_KEY]: result.sync });
  return result;
}

async function attempt(mine: Settings): Promise<InStep> {
  const { sync }: { readonly sync?: browser.Storage.StorageArea } = browser.storage;
  if (sync === undefined) return unchanged(mine, 'none');
  const [items, local] = await Promise.all([sync.get(null), browser.storage.local.get(SYNCED_KEY)]);
  const stored = storedOfItems(items);
  if (isNewer(stored)) return unchanged(mine, 'newer');
  const base = readStored(local[SYNCED_KEY]).settings;
  // Nothing there (a first time, data cleared in the account) or not all of it yet takes nothing away here.
  const theirs = stored === null ? { settings: base, damaged: {} } : readStored(stored);
  const settings = mergeSettings(base, mine, theirs.settings);
  const isSent = await send(sync, items, settings);
  if (isSent) await browser.storage.local.set({ [SYNCED_KEY]: storedForm(settings) });
  return { settings, damaged: theirs.damaged, sync: isSent ? 'in-step' : 'full' };
}

/** Writes only the items that differ: browsers limit how often one may write. @returns false where the settings don't fit */
async function send(
  sync: browser.Storage.StorageArea,
  there: SyncItems,
  settings: Settings,
): Promise<boolean> {
  const wanted = syncItemsOf(settings);
  if (wanted === null) return false;
  if (Object.keys(there).length === 0 && Object.keys(changedOnly(settings)).length === 0) return true;
  const changed = Object.entries(wanted).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(there[key]),
  );
  const left = Object.keys(there).filter((key) => !(key in wanted));
  if (changed.length > 0) await sync.set(Object.fromEntries(changed));
  if (left.length > 0) await sync.remove(left);
  return true;
}

const unchanged = (mine: Settings, sync: SyncStatus): InStep => ({ settings: mine, damaged: {}, sync });

const isNewer = (stored: unknown): boolean =>
  typeof stored === 'object' && stored !== null && versionOf({ ...stored }) > SETTINGS_VERSION;

/** Chrome: "QUOTA_BYTES quota exceeded"; Firefox: "QuotaExceededError". Writing too often is named differently in both. */
const statusOf = (error: unknown): SyncStatus =>
  /QUOTA_BYTES|MAX_ITEMS|QuotaExceeded/.test(String(error)) ? 'full' : 'failed';
