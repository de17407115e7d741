import * as z from 'zod/mini';
import { DEFAULT_SETTINGS } from './settings-defaults';
import { choiceSchemas, itemSchemas } from './settings-schema';
import type { Choices, Lists, Settings } from './settings-types';

export interface ParsedSettings {
  readonly settings: Settings;
  /** What could not be read, by place (`sitesOff[2]`), with what stood there. */
  readonly damaged: Readonly<Record<string, unknown>>;
}

/** What stood where something else was expected, by its place. */
type Damage = Record<string, unknown>;

/** Reads stored settings: what is valid is kept item by item, the rest falls back to its default and is listed. */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, damaged: {} };
  const record = z.record(z.string(), z.unknown()).safeParse(stored);
  if (!record.success || Array.isArray(stored))
    return { settings: DEFAULT_SETTINGS, damaged: { settings: stored } };
  const damaged: Damage = {};
  const choice = <Name extends keyof Choices>(name: Name, schema: z.ZodMiniType<Choices[Name]>) =>
    readChoice(name, record.data[name], schema, damaged);
  const list = <Item>(name: keyof Lists, schema: z.ZodMiniType<Item>) =>
    readList(name, record.data[name], schema, damaged);
  const settings: Settings = {
    reach: choice('reach', choiceSchemas.reach),
    sitesOn: list('sitesOn', itemSchemas.sitesOn),
    sitesOff: list('sitesOff', itemSchemas.sitesOff),
    topicsOff: list('topicsOff', itemSchemas.topicsOff),
    hiddenForms: list('hiddenForms', itemSchemas.hiddenForms),
    density: choice('density', choiceSchemas.density),
    markLook: choice('markLook', choiceSchemas.markLook),
    markColour: choice('markColour', choiceSchemas.markColour),
    cardOpening: choice('cardOpening', choiceSchemas.cardOpening),
    theme: choice('theme', choiceSchemas.theme),
  };
  return { settings, damaged };
}

function readChoice<Name extends keyof Choices>(
  name: Name,
  stored: unknown,
  schema: z.ZodMiniType<Choices[Name]>,
  damaged: Damage,
): Choices[Name] {
  if (stored === undefined) return DEFAULT_SETTINGS[name];
  const choice = schema.safeParse(stored);
  if (choice.success) return choice.data;
  damaged[name] = stored;
  return DEFAULT_SETTINGS[name];
}

function readList<Item>(
  name: keyof Lists,
  stored: unknown,
  schema: z.ZodMiniType<Item>,
  damaged: Damage,
): readonly Item[] {
  if (stored === undefined) return [];
  if (!Array.isArray(stored)) {
    damaged[name] = stored;
    return [];
  }
  return stored.flatMap((value: unknown, index) => {
    const item = schema.safeParse(value);
    if (item.success) return [item.data];
    damaged[`${name}[${index}]`] = value;
    return [];
  });
}
