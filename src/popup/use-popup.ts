import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { onCount } from '../platform/extension-link';
import { onSettingsChanged } from '../platform/page-link';
import type { Settings } from '../platform/settings-types';
import { type Commands, createCommands } from './commands';
import { followSettings } from './follow-settings';
import { loadSummary, seePage, seeSite } from './load';
import type { Place } from './page-state';
import { type Action, type PopupState, reduce } from './state';

/** The popup's state, what changes it, and what the reader can set going. */
export interface Popup {
  readonly state: PopupState;
  readonly dispatch: (action: Action) => void;
  readonly commands: Commands;
  /** Loads everything anew, after it failed. */
  readonly reload: () => void;
}

/**
 * Loads the popup's data and keeps it true while it is open.
 * @param address the popup's own address
 */
export function usePopup(address: string): Popup {
  const [state, dispatch] = useReducer<PopupState, Action>(reduce, { kind: 'loading' });
  const commands = useMemo(() => createCommands(dispatch), []);
  const reload = () => void load(address, dispatch);
  useEffect(reload, [address]);
  useOverheardCounts(placeOf(state), settingsOf(state), dispatch);
  useChangedSettings(placeOf(state), dispatch);
  return { state, dispatch, commands, reload };
}

async function load(address: string, dispatch: (action: Action) => void): Promise<void> {
  dispatch({ do: 'load' });
  try {
    const summary = await loadSummary();
    dispatch({ do: 'show', ...summary });
    dispatch({ do: 'see-page', page: await seePage(address, summary.stored.settings) });
  } catch (error) {
    dispatch({ do: 'fail', reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Sees the page again each time it reports a new count: a late article, a topic switched off. */
function useOverheardCounts(
  place: Place | null,
  settings: Settings | null,
  dispatch: (action: Action) => void,
): void {
  useEffect(() => {
    if (place === null || settings === null) return;
    const closed = new AbortController();
    const seeAgain = async (): Promise<void> => {
      const page = await seeSite(place, settings);
      if (!closed.signal.aborted) dispatch({ do: 'see-page', page });
    };
    onCount(place.tab, () => void seeAgain(), closed.signal);
    return () => closed.abort();
  }, [place, settings, dispatch]);
}

/** The summary in its tab stays open for hours, and what it shows must hold when the reader comes back to it. */
function useChangedSettings(place: Place | null, dispatch: (action: Action) => void): void {
  useEffect(() => {
    const closed = new AbortController();
    onSettingsChanged(() => void followSettings(place, dispatch), closed.signal);
    return () => closed.abort();
  }, [place, dispatch]);
}

const placeOf = (state: PopupState): Place | null =>
  state.kind === 'ready' && 'place' in state.page ? state.page.place : null;

const settingsOf = (state: PopupState): Settings | null =>
  state.kind === 'ready' ? state.stored.settings : null;
