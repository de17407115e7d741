/** What the reader can change in the options. */
import { removeSite, requestSites } from '../platform/access';
import { askBackground } from '../platform/page-link';
import { chooseReach } from '../platform/reach';
import type { FileReading } from '../platform/settings-file';
import type { Reach, Settings, SettingsChange, SettingsState, SiteList } from '../platform/settings-types';
import { createAttempt } from '../ui/attempt';
import { loadAccess } from './load';
import type { Action } from './state';

/** Everything the options' parts can set going; each reports its own failure to the reader, none rejects. */
export interface Commands {
  readonly change: (change: SettingsChange) => Promise<void>;
  /** Must be called straight from a click. */
  readonly chooseReach: (reach: Reach) => Promise<void>;
  /** Puts sites on a list; those always read are asked of the browser. Must be called straight from a click. */
  readonly addSites: (list: SiteList, sites: readonly string[]) => Promise<void>;
  /** Takes a site off the list of those always read, and gives it back to the browser. */
  readonly removeAlways: (site: string) => Promise<void>;
  /** Asks the browser for sites of the list that it keeps the extension out of. Must be called straight from a click. */
  readonly allow: (sites: readonly string[]) => Promise<void>;
  /** Reads a file of settings; null where it could not be read at all. */
  readonly readFile: (file: Blob) => Promise<FileReading | null>;
  /** Changes all settings at once, and keeps those before for the way back. */
  readonly changeAll: (
    change: Extract<SettingsChange, { kind: 'replace' | 'add' }>,
    before: Settings,
  ) => Promise<void>;
}

/** Makes the commands of one options page. */
export function createCommands(dispatch: (action: Action) => void): Commands {
  const take = async (stored: SettingsState): Promise<void> => {
    dispatch({ do: 'take-settings', stored });
    dispatch({ do: 'take-access', access: await loadAccess(stored.settings) });
  };

  const attempt = createAttempt((trouble) => dispatch({ do: 'report', trouble }));

  const save = (change: SettingsChange): Promise<boolean> =>
    attempt('not-saved', async () => take(await askBackground('change-settings', { change })));

  const lookAgain = async (): Promise<void> => take(await askBackground('read-settings', {}));

  return {
    change: async (change) => {
      await save(change);
    },
    chooseReach: async (reach) => {
      await attempt('not-saved', async () => {
        const stored = await chooseReach(reach);
        await (stored === null ? lookAgain() : take(stored));
        if (stored === null) dispatch({ do: 'report', trouble: 'refused' });
      });
    },
    addSites: async (list, sites) => {
      // Asked before anything is awaited: the browser answers only within the click.
      const asked = list === 'sitesOn' ? requestSites(sites) : Promise.resolve(true);
      const granted = await asked.catch(() => false);
      const isSaved = await save({ kind: 'sites', list, sites, listed: true });
      if (isSaved && !granted) dispatch({ do: 'report', trouble: 'sites-not-allowed' });
    },
    removeAlways: async (site) => {
      if (!(await save({ kind: 'sites', list: 'sitesOn', sites: [site], listed: false }))) return;
      await removeSite(site).catch(() => false);
      await attempt('not-saved', lookAgain);
    },
    allow: async (sites) => {
      const granted = await requestSites(sites).catch(() => false);
      await attempt('not-saved', lookAgain);
      if (!granted) dispatch({ do: 'report', trouble: 'refused' });
    },
    readFile: async (file) => {
      try {
        return await askBackground('read-settings-file', { text: await file.text() });
      } catch {
        dispatch({ do: 'report', trouble: 'file-not-read' });
        return null;
      }
    },
    changeAll: async (change, before) => {
      if (await save(change)) dispatch({ do: 'keep-former', former: before });
    },
  };
}
