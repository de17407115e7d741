import { requestEverySite } from './access';
import { askBackground } from './page-link';
import type { Reach, SettingsState } from './settings-types';

/**
 * Chooses where Newsgloss reads by itself. Must be called straight from a click: for every site that looks like news the
 * browser asks the reader there and then. The permission stays with any other choice: where an extension gives every site back,
 * Chrome (version 156) takes the sites of its manifest along, and only a reader can undo that.
 * @returns the settings that then hold; null where the reader refused, and the choice stays as it was. Rejects where it could
 *   not be saved.
 */
export async function chooseReach(reach: Reach): Promise<SettingsState | null> {
  if (reach === 'news-like' && !(await requestEverySite().catch(() => false))) return null;
  return askBackground('change-settings', { change: { kind: 'choose', chosen: { reach } } });
}
