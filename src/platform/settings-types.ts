/** What the reader changed; an empty list is the default everywhere, and only what is not the default is stored. */
export interface Settings {
  /** Sites switched off: a host name without leading "www.", which covers its subdomains. */
  readonly sitesOff: readonly string[];
  /** Topic ids switched off everywhere. */
  readonly topicsOff: readonly string[];
  /** "Not this": forms of words no longer marked on a site. */
  readonly hiddenForms: readonly HiddenForm[];
}

export interface HiddenForm {
  readonly site: string;
  readonly topic: string;
  /** The mention's text as `formOf` writes it. */
  readonly form: string;
}

export type SettingsChange =
  | { readonly kind: 'site'; readonly site: string; readonly on: boolean }
  | { readonly kind: 'topic'; readonly topic: string; readonly on: boolean }
  | { readonly kind: 'form'; readonly form: HiddenForm; readonly hidden: boolean }
  | { readonly kind: 'dismiss-damage' };

export interface SettingsState {
  readonly settings: Settings;
  /** Names of stored settings that could not be read and fell back to their default; kept aside until dismissed. */
  readonly damaged: readonly string[];
}
