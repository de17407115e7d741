import type { Topic } from '../facts/schema';
import type { Shortcut } from '../platform/extension-link';
import type { HiddenForm, SettingsState } from '../platform/settings-types';
import type { Trouble } from '../ui/trouble-words';

/**
 * What the lists show: everything that was in them since the page opened. A site switched on again stays in its line
 * until the page is left, and the same switch takes it back.
 */
export interface Shown {
  readonly sitesOff: readonly string[];
  readonly added: readonly string[];
  readonly hiddenForms: readonly HiddenForm[];
}

/** What the page shows once it is loaded. */
export interface Ready {
  readonly kind: 'ready';
  readonly topics: readonly Topic[];
  readonly stored: SettingsState;
  /** Sites beyond the known ones that Newsgloss may run on now. */
  readonly added: readonly string[];
  readonly shortcuts: readonly Shortcut[];
  readonly shown: Shown;
  readonly trouble: Trouble | null;
}

export type OptionsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: string }
  | Ready;

/** What was loaded. */
export type Loaded = Pick<Ready, 'topics' | 'stored' | 'added' | 'shortcuts'>;

export type Action =
  | { readonly do: 'load' }
  | { readonly do: 'fail'; readonly reason: string }
  | { readonly do: 'show'; readonly loaded: Loaded }
  | { readonly do: 'take-settings'; readonly stored: SettingsState }
  | { readonly do: 'take-added'; readonly added: readonly string[] }
  | { readonly do: 'report'; readonly trouble: Trouble | null };

const NOTHING_SHOWN: Shown = { sitesOff: [], added: [], hiddenForms: [] };

/** The state after an action; one that comes before the page is loaded leaves it as it is. */
export function reduce(state: OptionsState, action: Action): OptionsState {
  switch (action.do) {
    case 'load':
      return { kind: 'loading' };
    case 'fail':
      return { kind: 'failed', reason: action.reason };
    case 'show':
      return withShown({ kind: 'ready', ...action.loaded, shown: NOTHING_SHOWN, trouble: null });
    default:
      return state.kind === 'ready' ? reduceReady(state, action) : state;
  }
}

function reduceReady(state: Ready, action: Exclude<Action, { do: 'load' | 'fail' | 'show' }>): Ready {
  switch (action.do) {
    case 'take-settings':
      return withShown({ ...state, stored: action.stored, trouble: null });
    case 'take-added':
      return withShown({ ...state, added: action.added, trouble: null });
    case 'report':
      return { ...state, trouble: action.trouble };
  }
}

function withShown(state: Ready): Ready {
  const { sitesOff, hiddenForms } = state.stored.settings;
  const shown: Shown = {
    sitesOff: union(state.shown.sitesOff, sitesOff, (site) => site),
    added: union(state.shown.added, state.added, (site) => site),
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
  const keys = new Set(shown.map(keyOf));
  return [...shown, ...now.filter((item) => !keys.has(keyOf(item)))];
}
