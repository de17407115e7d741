/**
 * Settings as items of the browser's synchronised storage, which takes 8 KB an item and 100 KB in all. A list that outgrows
 * one item goes on in the next:
 *
 *   settings      { version: 2, theme: 'dark', lists: { sitesOff: 2 } }
 *   sitesOff.0    ['a.test', ...]
 *   sitesOff.1    ['m.test', ...]
 */

import type { Lists, Settings } from './settings-types';
import { storedForm } from './stored-form';

export type SyncItems = Readonly<Record<string, unknown>>;

/** The item that says what the others are. */
export const HEAD_KEY = 'settings';

/** Chrome's and Firefox's limits (https://developer.chrome.com/docs/extensions/reference/api/storage), in bytes. */
const ITEM_BYTES_MOST = 8_192;
const ALL_BYTES_MOST = 102_400;
const ITEMS_MOST = 512;

/** Room for the signs that hold a list together in its item and for the item's key. */
const LIST_BYTES = 64;

/** Chrome writes these as escapes of six characters, and counts them so. */
const ESCAPED = /[<\u2028\u2029]/g;

/** The bytes that an item takes of the quota: its key, and its value as JSON. */
export function bytesOf(key: string, value: unknown): number {
  const json = JSON.stringify(value).replace(ESCAPED, '\\u0000');
  return new TextEncoder().encode(key + json).length;
}

/** The items that settings are synchronised as; null where they are too many or too large to be. */
export function syncItemsOf(settings: Settings): SyncItems | null {
  const stored = Object.entries(storedForm(settings));
  const lists = stored.filter(isListEntry).map(([name, list]) => [name, chunksOf(list)] as const);
  const head = {
    ...Object.fromEntries(stored.filter((entry) => !isListEntry(entry))),
    lists: Object.fromEntries(lists.map(([name, chunks]) => [name, chunks.length])),
  };
  const items = Object.fromEntries([
    [HEAD_KEY, head],
    ...lists.flatMap(([name, chunks]) => chunks.map((chunk, index) => [chunkKey(name, index), chunk])),
  ]);
  return fits(items) ? items : null;
}

/**
 * The settings that synchronised items hold, in the form in which they are stored locally.
 * @returns null where there are none, or where a part of a list has not come in yet
 */
export function storedOfItems(items: SyncItems): unknown {
  const head = items[HEAD_KEY];
  if (!isRecord(head)) return head ?? null;
  const { lists, ...stored } = head;
  if (!isRecord(lists)) return stored;
  const read: [string, unknown][] = Object.entries(stored);
  for (const [name, count] of Object.entries(lists)) {
    if (!(Number(count) <= ITEMS_MOST)) return null;
    const chunks = Array.from({ length: Number(count) }, (_none, index) => items[chunkKey(name, index)]);
    if (chunks.includes(undefined)) return null;
    read.push([name, chunks.flat()]);
  }
  return Object.fromEntries(read);
}

const chunkKey = (name: string, index: number): string => `${name}.${index}`;

const isListEntry = (entry: [string, unknown]): entry is [keyof Lists, readonly unknown[]] =>
  Array.isArray(entry[1]);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list in parts that each fit into an item. */
function chunksOf(list: readonly unknown[]): readonly (readonly unknown[])[] {
  const chunks: unknown[][] = [];
  let left = 0;
  for (const item of list) {
    const bytes = bytesOf(',', item);
    if (bytes > left) {
      chunks.push([]);
      left = ITEM_BYTES_MOST - LIST_BYTES;
    }
    chunks.at(-1)?.push(item);
    left -= bytes;
  }
  return chunks;
}

function fits(items: SyncItems): boolean {
  const sizes = Object.entries(items).map(([key, value]) => bytesOf(key, value));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return (
    sizes.length <= ITEMS_MOST && all <= ALL_BYTES_MOST && sizes.every((size) => size <= ITEM_BYTES_MOST)
  );
}
