import type { Topic } from '../facts/schema';
import type { Shortcut } from '../platform/extension-link';
import type { HiddenForm, Settings, SettingsState } from '../platform/settings-types';
import type { Loadable } from '../ui/once-loaded';
import type { Trouble } from '../ui/trouble-words';

/**
 * What the lists show: everything that was in them since the page opened. A site taken off stays in its line until the page
 * is left, and the same switch takes it back.
 */
export interface Shown {
  /** Sites always read, and those that the browser was asked for. */
  readonly sitesOn: readonly string[];
  readonly sitesOff: readonly string[];
  readonly hiddenForms: readonly HiddenForm[];
}

/** What the browser lets the extension into. */
export interface Access {
  /** Sites beyond the known ones. */
  readonly added: readonly string[];
  readonly everySite: boolean;
  /** Of the sites always read those that it is kept out of. */
  readonly withheld: readonly string[];
}

/** What the page shows once it is loaded. */
export interface Ready {
  readonly kind: 'ready';
  readonly topics: readonly Topic[];
  readonly stored: SettingsState;
  readonly access: Access;
  readonly shortcuts: readonly Shortcut[];
  readonly shown: Shown;
  readonly trouble: Trouble | null;
  /** The settings before all of them were replaced or reset: the way back, until it is taken or dismissed. */
  readonly former: Settings | null;
}

export type OptionsState = Loadable<Ready>;

/** What was loaded. */
export type Loaded = Pick<Ready, 'topics' | 'stored' | 'access' | 'shortcuts'>;

export type Action =
  | { readonly do: 'load' }
  | { readonly do: 'fail'; readonly reason: string }
  | { readonly do: 'show'; readonly loaded: Loaded }
  | { readonly do: 'take-settings'; readonly stored: SettingsState }
  /** Changed elsewhere: what is said of the reader's own last change still holds. */
  | { readonly do: 'follow-settings'; readonly stored: SettingsState }
  | { readonly do: 'take-access'; readonly access: Access }
  | { readonly do: 'keep-former'; readonly former: Settings | null }
  | { readonly do: 'report'; readonly trouble: Trouble | null };

const NOTHING_SHOWN: Shown = { sitesOn: [], sitesOff: [], hiddenForms: [] };

/** The state after an action; one that comes before the page is loaded leaves it as it is. */
export function reduce(state: OptionsState, action: Action): OptionsState {
  switch (action.do) {
    case 'load':
      return { kind: 'loading' };
    case 'fail':
      return { kind: 'failed', reason: action.reason };
    case 'show':
      return withShown({
        kind: 'ready',
        ...action.loaded,
        shown: NOTHING_SHOWN,
        trouble: null,
        former: null,
      });
    default:
      return state.kind === 'ready' ? reduceReady(state, action) : state;
  }
}

function reduceReady(state: Ready, action: Exclude<Action, { do: 'load' | 'fail' | 'show' }>): Ready {
  switch (action.do) {
    case 'take-settings':
      return withShown({ ...state, stored: action.stored, trouble: null });
    case 'follow-settings':
      return withShown({ ...state, stored: action.stored });
    case 'take-access':
      return withShown({ ...state, access: action.access });
    case 'keep-former':
      return { ...state, former: action.former };
    case 'report':
      return { ...state, trouble: action.trouble };
  }
}

function withShown(state: Ready): Ready {
  const { sitesOn, sitesOff, hiddenForms } = state.stored.settings;
  const shown: Shown = {
    sitesOn: union(state.shown.sitesOn, [...sitesOn, ...state.access.added], (site) => site),
    sitesOff: union(state.shown.sitesOff, sitesOff, (site) => site),
    hiddenForms: union(state.shown.hiddenForms, hiddenForms, formKey),
  };
  return { ...state, shown };
}

/** What tells one hidden form from another; no part of one holds a line break. */
export function formKey({ site, topic, form }: HiddenForm): string {
  return [site, topic, form].join('\n');
}

function union<Item>(
  shown: readonly Item[],
  now: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  const items = new Map([...shown, ...now].reverse().map((item) => [keyOf(item), item]));
  return [...items.values()].reverse();
}
