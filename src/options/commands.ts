/** What the reader can change in the options. */
import { addedSites, removeSite, requestSite } from '../platform/access';
import { askBackground } from '../platform/page-link';
import type { SettingsChange } from '../platform/settings-types';
import type { Action } from './state';

/** Everything the options' parts can set going; each reports its own failure to the reader, none rejects. */
export interface Commands {
  readonly change: (change: SettingsChange) => Promise<void>;
  /** Asks the browser for a site, or gives it back. Must be called straight from a click. */
  readonly setAdded: (site: string, allowed: boolean) => Promise<void>;
}

/** Makes the commands of one options page. */
export function createCommands(dispatch: (action: Action) => void): Commands {
  return {
    change: async (change) => {
      try {
        dispatch({ do: 'take-settings', stored: await askBackground('change-settings', { change }) });
      } catch {
        dispatch({ do: 'report', trouble: 'not-saved' });
      }
    },
    setAdded: async (site, allowed) => {
      try {
        const done = await (allowed ? requestSite(site) : removeSite(site));
        dispatch({ do: 'take-added', added: await addedSites() });
        if (!done) dispatch({ do: 'report', trouble: 'refused' });
      } catch {
        dispatch({ do: 'report', trouble: 'refused' });
      }
    },
  };
}
