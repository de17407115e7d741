/** Where the options' data comes in. */
import { addedSites, hasEverySite, withheldSites } from '../platform/access';
import { shortcuts } from '../platform/extension-link';
import { loadPack } from '../platform/pack';
import { askBackground } from '../platform/page-link';
import type { Settings } from '../platform/settings-types';
import type { Access, Loaded } from './state';

/** Reads everything that the options show; rejects where any of it cannot be had. */
export async function loadOptions(): Promise<Loaded> {
  const [pack, stored, keys] = await Promise.all([
    loadPack(),
    askBackground('read-settings', {}),
    shortcuts(),
  ]);
  return {
    topics: pack.topics,
    stored,
    access: await loadAccess(stored.settings),
    shortcuts: keys.filter(({ description }) => description !== ''),
  };
}

/** Reads what the browser lets the extension into now. */
export async function loadAccess({ sitesOn }: Settings): Promise<Access> {
  const [added, everySite, withheld] = await Promise.all([
    addedSites(),
    hasEverySite(),
    withheldSites(sitesOn),
  ]);
  return { added, everySite, withheld };
}
