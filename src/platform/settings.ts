import * as z from 'zod/mini';
import type { HiddenForm, Settings, SettingsChange } from './settings-types';
import { isCovered } from './site';

/** The longest host name that DNS allows, in characters (RFC 1035). */
const HOST_LENGTH_MOST = 253;
/** Longer than any mention a pack's patterns can match; keeps a damaged entry from filling the storage. */
const FORM_LENGTH_MOST = 1_000;

const siteSchema = z.string().check(z.minLength(1), z.maxLength(HOST_LENGTH_MOST));
const topicSchema = z.string().check(z.minLength(1), z.maxLength(FORM_LENGTH_MOST));
const hiddenFormSchema = z.object({
  site: siteSchema,
  topic: topicSchema,
  form: z.string().check(z.minLength(1), z.maxLength(FORM_LENGTH_MOST)),
});

/** A change as it may be stored: what it names is checked as what is stored is. */
const changeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('site'), site: siteSchema, on: z.boolean() }),
  z.object({ kind: z.literal('topic'), topic: topicSchema, on: z.boolean() }),
  z.object({ kind: z.literal('form'), form: hiddenFormSchema, hidden: z.boolean() }),
  z.object({ kind: z.literal('dismiss-damage') }),
]);

const itemSchemas = { sitesOff: siteSchema, topicsOff: topicSchema, hiddenForms: hiddenFormSchema };
type ListName = keyof typeof itemSchemas;

/** Settings nobody has changed. */
export const DEFAULT_SETTINGS: Settings = { sitesOff: [], topicsOff: [], hiddenForms: [] };

export interface ParsedSettings {
  readonly settings: Settings;
  /** What could not be read, by place (`sitesOff[2]`), with what stood there. */
  readonly damaged: Readonly<Record<string, unknown>>;
}

/** Reads stored settings: what is valid is kept item by item, the rest falls back to its default and is listed. */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, damaged: {} };
  const record = z.record(z.string(), z.unknown()).safeParse(stored);
  if (!record.success || Array.isArray(stored))
    return { settings: DEFAULT_SETTINGS, damaged: { settings: stored } };
  const damaged: Record<string, unknown> = {};
  const read = <Item>(name: ListName, schema: z.ZodMiniType<Item>) =>
    readList(name, record.data[name], schema, damaged);
  const settings: Settings = {
    sitesOff: read('sitesOff', itemSchemas.sitesOff),
    topicsOff: read('topicsOff', itemSchemas.topicsOff),
    hiddenForms: read('hiddenForms', itemSchemas.hiddenForms),
  };
  return { settings, damaged };
}

function readList<Item>(
  name: ListName,
  stored: unknown,
  schema: z.ZodMiniType<Item>,
  damaged: Record<string, unknown>,
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

/** Checks a change asked for from outside. Throws, naming the place in it, where it cannot be stored. */
export function parseChange(change: unknown): SettingsChange {
  const checked = changeSchema.safeParse(change);
  if (checked.success) return checked.data;
  const places = checked.error.issues.map(({ path }) => path.join('.') || 'kind');
  throw new Error(`This is no change of settings that can be stored; wrong in it: ${places.join(', ')}.`);
}

/** The settings after one change. Never touches what the change does not name. */
export function applyChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.kind) {
    case 'site':
      return { ...settings, sitesOff: withSite(settings.sitesOff, change.site, change.on) };
    case 'topic':
      return { ...settings, topicsOff: withMember(settings.topicsOff, change.topic, !change.on, isSame) };
    case 'form':
      return {
        ...settings,
        hiddenForms: withMember(settings.hiddenForms, change.form, change.hidden, isSameForm),
      };
    case 'dismiss-damage':
      return settings;
  }
}

/** What is stored of the settings: only what differs from the defaults. */
export function changedOnly(settings: Settings): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([, list]) => list.length > 0));
}

/** Switching a site on lifts whatever covers it; switching it off drops the entries it covers itself. */
function withSite(sitesOff: readonly string[], site: string, on: boolean): readonly string[] {
  if (on) return sitesOff.filter((off) => !isCovered(site, off));
  return [...sitesOff.filter((off) => !isCovered(off, site)), site];
}

function withMember<Item>(
  list: readonly Item[],
  item: Item,
  present: boolean,
  same: (one: Item, other: Item) => boolean,
): readonly Item[] {
  const others = list.filter((member) => !same(member, item));
  return present ? [...others, item] : others;
}

const isSame = (one: string, other: string): boolean => one === other;
const isSameForm = (one: HiddenForm, other: HiddenForm): boolean =>
  one.site === other.site && one.topic === other.topic && one.form === other.form;
