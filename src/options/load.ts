/** Where the options' data comes in. */
import { addedSites } from '../platform/access';
import { shortcuts } from '../platform/extension-link';
import { loadPack } from '../platform/pack';
import { askBackground } from '../platform/page-link';
import type { Loaded } from './state';

/** Reads everything that the options show; rejects where any of it cannot be had. */
export async function loadOptions(): Promise<Loaded> {
  const [pack, stored, added, keys] = await Promise.all([
    loadPack(),
    askBackground('read-settings', {}),
    addedSites(),
    shortcuts(),
  ]);
  return {
    topics: pack.topics,
    stored,
    added,
    shortcuts: keys.filter(({ description }) => description !== ''),
  };
}
