/** Where Newsgloss reads by itself: on the news sites it knows, on every page that looks like news, or nowhere until asked. */
export type Reach = 'known-sites' | 'news-like' | 'on-click';

/** How many mentions of one topic are marked. */
export type Density = 'every' | 'first-in-paragraph' | 'first-on-page';

export type MarkLook = 'underline' | 'tint' | 'both';
export type MarkColour = 'rust' | 'teal' | 'violet';

/** What opens a card under the pointer; a key of the keyboard and a tap open one however this is set. */
export type CardOpening =
  /** `delay`: milliseconds that the pointer has to rest, from 200 to 1,000. */
  | { readonly on: 'hover'; readonly delay: number }
  | { readonly on: 'hover-with-key'; readonly key: 'Alt' | 'Control' | 'Shift' }
  | { readonly on: 'click' };

export type Theme = 'system' | 'light' | 'dark';

/** The settings that are one choice each. */
export interface Choices {
  readonly reach: Reach;
  readonly density: Density;
  readonly markLook: MarkLook;
  readonly markColour: MarkColour;
  readonly cardOpening: CardOpening;
  readonly theme: Theme;
}

/** The settings that are lists; an empty one is the default. */
export interface Lists {
  /** Sites that are read whatever `reach` says, each as a site entry (`site.ts`). */
  readonly sitesOn: readonly string[];
  /** Sites that are never read. Where both lists cover a site, the closer entry holds. */
  readonly sitesOff: readonly string[];
  /** Topic ids switched off everywhere. */
  readonly topicsOff: readonly string[];
  /** "Not this": forms of words no longer marked on a site. */
  readonly hiddenForms: readonly HiddenForm[];
}

/** What the reader can set. Only what is not the default is stored. */
export interface Settings extends Choices, Lists {}

export interface HiddenForm {
  readonly site: string;
  readonly topic: string;
  /** The mention's text as `formOf` writes it. */
  readonly form: string;
}

/** The two lists of sites. */
export type SiteList = 'sitesOn' | 'sitesOff';

export type SettingsChange =
  /** The switch of the site one is on: off lists it as never read, on lifts whatever lists it so. */
  | { readonly kind: 'site'; readonly site: string; readonly on: boolean }
  /** Site entries put on a list, and taken off the other one, or taken off this one. */
  | {
      readonly kind: 'sites';
      readonly list: SiteList;
      readonly sites: readonly string[];
      readonly listed: boolean;
    }
  | { readonly kind: 'topic'; readonly topic: string; readonly on: boolean }
  | { readonly kind: 'form'; readonly form: HiddenForm; readonly hidden: boolean }
  | { readonly kind: 'choose'; readonly chosen: Partial<Choices> }
  /** Others in place of all settings, or added to them: lists beside the reader's own, choices in place of theirs. */
  | { readonly kind: 'replace'; readonly settings: Settings }
  | { readonly kind: 'add'; readonly settings: Partial<Settings> }
  | { readonly kind: 'dismiss-damage' };

/**
 * How the settings stand to the browser's synchronised storage.
 * - `in-step`: what is stored here is stored there
 * - `full`: they are too large for it; what is stored here holds
 * - `failed`: the browser did not take or give them; tried again at the next change and the next start
 * - `newer`: they were written there by a newer version of the extension, and are left as they are
 * - `none`: the browser has none
 */
export type SyncStatus = 'in-step' | 'full' | 'failed' | 'newer' | 'none';

export interface SettingsState {
  readonly settings: Settings;
  readonly sync: SyncStatus;
  /** Names of stored settings that could not be read and fell back to their default; kept aside until dismissed. */
  readonly damaged: readonly string[];
}
