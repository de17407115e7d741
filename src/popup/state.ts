import type { Pack } from '../facts/schema';
import type { SettingsState } from '../platform/settings-types';
import type { Loadable } from '../ui/once-loaded';
import type { Trouble } from '../ui/trouble-words';
import type { PageState } from './page-state';

/** How the facts are put in order. */
export type FactOrder = 'time' | 'topic';

/** What the reader picked in the timeline's picture: one fact, or a day with all that happened on it. */
export type Choice =
  | { readonly kind: 'fact'; readonly id: string }
  /** `date`: the EDTF date whose group of facts is meant. */
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'topic'; readonly topic: string };

/** What the reader did with the popup since it opened; nothing of it is stored. */
export interface View {
  readonly order: FactOrder;
  readonly query: string;
  /** A new object for each pick, so that picking the same again scrolls there again. */
  readonly choice: Choice | null;
  /** The topic whose mentions are listed one by one. */
  readonly listed: string | null;
  /** For each topic the place, from 0, of the mention last gone to. */
  readonly visited: Readonly<Record<string, number>>;
  /** What a screen reader is told next, politely; empty before anything happened. */
  readonly said: string;
}

/** The page was asked and has not answered yet. */
export interface Asking {
  readonly kind: 'asking';
}

/** Facts and settings are there; the page may still be asked, for a slow page must not hold the facts back. */
export interface Ready {
  readonly kind: 'ready';
  readonly pack: Pack;
  readonly stored: SettingsState;
  readonly page: PageState | Asking;
  readonly view: View;
  readonly trouble: Trouble | null;
}

export type PopupState = Loadable<Ready>;

export type Action =
  | { readonly do: 'load' }
  | { readonly do: 'fail'; readonly reason: string }
  | { readonly do: 'show'; readonly pack: Pack; readonly stored: SettingsState }
  | { readonly do: 'see-page'; readonly page: PageState | Asking }
  | { readonly do: 'take-settings'; readonly stored: SettingsState }
  | { readonly do: 'report'; readonly trouble: Trouble | null }
  | { readonly do: 'order'; readonly order: FactOrder }
  | { readonly do: 'search'; readonly query: string }
  | { readonly do: 'choose'; readonly choice: Choice }
  | { readonly do: 'list'; readonly topic: string | null }
  | { readonly do: 'visit'; readonly topic: string; readonly place: number }
  | { readonly do: 'say'; readonly words: string };

/** The popup as it opens: by time, nothing searched, nothing picked. */
export const FIRST_VIEW: View = {
  order: 'time',
  query: '',
  choice: null,
  listed: null,
  visited: {},
  said: '',
};

/** The state after an action. An action that has no place in a state (a click that came late) leaves it as it is. */
export function reduce(state: PopupState, action: Action): PopupState {
  switch (action.do) {
    case 'load':
      return { kind: 'loading' };
    case 'fail':
      return { kind: 'failed', reason: action.reason };
    case 'show':
      return {
        kind: 'ready',
        pack: action.pack,
        stored: action.stored,
        page: { kind: 'asking' },
        view: FIRST_VIEW,
        trouble: null,
      };
    default:
      return state.kind === 'ready' ? reduceReady(state, action) : state;
  }
}

type LoadAction = Extract<Action, { do: 'load' | 'fail' | 'show' }>;

function reduceReady(state: Ready, action: Exclude<Action, LoadAction>): Ready {
  switch (action.do) {
    case 'see-page':
      return { ...state, page: action.page };
    case 'take-settings':
      return { ...state, stored: action.stored, trouble: null };
    case 'report':
      return { ...state, trouble: action.trouble };
    default:
      return { ...state, view: reduceView(state.view, action) };
  }
}

function reduceView(
  view: View,
  action: Exclude<Action, LoadAction | { do: 'see-page' | 'take-settings' | 'report' }>,
): View {
  switch (action.do) {
    case 'order':
      return { ...view, order: action.order };
    case 'search':
      return { ...view, query: action.query };
    case 'choose':
      return { ...view, choice: action.choice, query: '', order: orderFor(action.choice, view.order) };
    case 'list':
      return { ...view, listed: action.topic };
    case 'visit':
      return { ...view, visited: { ...view.visited, [action.topic]: action.place } };
    case 'say':
      return { ...view, said: action.words };
  }
}

/** Groups by date stand only in the order by time, those by topic only in the other; a fact stands in both. */
function orderFor(choice: Choice, order: FactOrder): FactOrder {
  switch (choice.kind) {
    case 'date':
      return 'time';
    case 'topic':
      return 'topic';
    case 'fact':
      return order;
  }
}
