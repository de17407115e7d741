import { changeSchema } from './settings-schema';
import type { HiddenForm, Settings, SettingsChange, SiteList } from './settings-types';
import { isCovered } from './site';

/** Checks a change asked for from outside. Throws, naming the place in it, where it cannot be stored. */
export function parseChange(change: unknown): SettingsChange {
  const checked = changeSchema.safeParse(change);
  // The schema leaves out what is not there, as the type asks; its own type cannot tell that from `undefined`.
  if (checked.success) return checked.data as SettingsChange;
  const places = checked.error.issues.map(({ path }) => path.join('.') || 'kind');
  throw new Error(`This is no change of settings that can be stored; wrong in it: ${places.join(', ')}.`);
}

/** The settings after one change. Never touches what the change does not name. */
export function applyChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.kind) {
    case 'site':
      return withSite(settings, change.site, change.on);
    case 'sites':
      return withSites(settings, change.list, change.sites, change.listed);
    case 'topic':
      return { ...settings, topicsOff: withMember(settings.topicsOff, change.topic, !change.on, isSame) };
    case 'form':
      return {
        ...settings,
        hiddenForms: withMember(settings.hiddenForms, change.form, change.hidden, isSameForm),
      };
    case 'choose':
      return { ...settings, ...change.chosen };
    case 'replace':
      return change.settings;
    case 'add':
      return withAdded(settings, change.settings);
    case 'dismiss-damage':
      return settings;
  }
}

/** Switching a site on lifts whatever covers it; switching it off drops the entries it covers itself. */
function withSite(settings: Settings, site: string, on: boolean): Settings {
  const { sitesOff } = settings;
  if (on) return { ...settings, sitesOff: sitesOff.filter((off) => !isCovered(site, off)) };
  const others = { ...settings, sitesOff: sitesOff.filter((off) => !isCovered(off, site)) };
  return withSites(others, 'sitesOff', [site], true);
}

/** An entry stands on one of the two lists at most: whichever it was put on last. */
function withSites(settings: Settings, list: SiteList, sites: readonly string[], listed: boolean): Settings {
  const named = new Set(sites);
  const without = (entries: readonly string[]) => entries.filter((entry) => !named.has(entry));
  const rest = without(settings[list]);
  if (!listed) return { ...settings, [list]: rest };
  const other: SiteList = list === 'sitesOn' ? 'sitesOff' : 'sitesOn';
  return { ...settings, [list]: [...rest, ...named], [other]: without(settings[other]) };
}

/** Where the added lists have a site on the other list than the reader has, it goes to the list that they have it on. */
function withAdded(settings: Settings, added: Partial<Settings>): Settings {
  const { sitesOn = [], sitesOff = [], topicsOff = [], hiddenForms = [], ...choices } = added;
  const sites = withSites(withSites(settings, 'sitesOn', sitesOn, true), 'sitesOff', sitesOff, true);
  return {
    ...sites,
    ...choices,
    topicsOff: [...new Set([...settings.topicsOff, ...topicsOff])],
    hiddenForms: hiddenForms.reduce(
      (list, form) => withMember(list, form, true, isSameForm),
      settings.hiddenForms,
    ),
  };
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
