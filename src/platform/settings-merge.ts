import { parseSettings } from './settings';
import type { Settings } from './settings-types';

/**
 * Brings together what two browsers made of the same settings. A choice that was changed here holds, any other is taken from
 * there; of lists, what was added and taken away on either side is.
 * @param base what both had when they last were the same
 */
export function mergeSettings(base: Settings, mine: Settings, theirs: Settings): Settings {
  const original = new Map<string, unknown>(Object.entries(base));
  const other = new Map<string, unknown>(Object.entries(theirs));
  const merged = Object.entries(mine).map(([name, value]) => {
    const before = original.get(name);
    const there = other.get(name);
    if (isList(value) && isList(before) && isList(there)) return [name, mergeList(before, value, there)];
    return [name, keyOf(value) === keyOf(before) ? there : value];
  });
  return parseSettings(Object.fromEntries(merged)).settings;
}

/** What is there and was not taken away here, then what was added here. */
function mergeList(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): readonly unknown[] {
  const [before, here, there] = [base, mine, theirs].map((list) => new Set(list.map(keyOf)));
  const kept = theirs.filter((item) => here?.has(keyOf(item)) || !before?.has(keyOf(item)));
  const added = mine.filter((item) => !before?.has(keyOf(item)) && !there?.has(keyOf(item)));
  return [...kept, ...added];
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Items and choices are plain data whose keys `parseSettings` puts in one order. */
const keyOf = (value: unknown): string => JSON.stringify(value) ?? '';
