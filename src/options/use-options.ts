import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { onAccessChanged } from '../platform/access';
import { askBackground, onSettingsChanged } from '../platform/page-link';
import { type Commands, createCommands } from './commands';
import { loadAccess, loadOptions } from './load';
import { type Action, type OptionsState, reduce } from './state';

/** The options' state, what changes it, and what the reader can set going. */
export interface Options {
  readonly state: OptionsState;
  readonly dispatch: (action: Action) => void;
  readonly commands: Commands;
  /** Loads everything anew, after it failed. */
  readonly reload: () => void;
}

/** Loads the options, and follows changes that are made elsewhere (in the popup, in the browser) while they are open. */
export function useOptions(): Options {
  const [state, dispatch] = useReducer<OptionsState, Action>(reduce, { kind: 'loading' });
  const commands = useMemo(() => createCommands(dispatch), []);
  const reload = useMemo(() => () => void load(dispatch), []);
  useEffect(() => {
    reload();
    const left = new AbortController();
    onSettingsChanged(() => void follow(dispatch), left.signal);
    onAccessChanged(() => void follow(dispatch), left.signal);
    return () => left.abort();
  }, [reload]);
  return { state, dispatch, commands, reload };
}

async function load(dispatch: (action: Action) => void): Promise<void> {
  dispatch({ do: 'load' });
  try {
    dispatch({ do: 'show', loaded: await loadOptions() });
  } catch (error) {
    dispatch({ do: 'fail', reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Reads the settings again; where they can't be read now, what is shown stays until they can. */
async function follow(dispatch: (action: Action) => void): Promise<void> {
  const stored = await askBackground('read-settings', {}).catch(() => null);
  if (stored === null) return;
  dispatch({ do: 'follow-settings', stored });
  dispatch({ do: 'take-access', access: await loadAccess(stored.settings) });
}
