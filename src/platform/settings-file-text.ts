import type { Settings } from './settings-types';
import { storedForm } from './stored-form';

/** By this key a file says that it holds these settings and no other's. */
export const FILE_MARK = 'newsgloss';
export const FILE_MARK_VALUE = 'settings';

/** The settings as the text of a file: only what differs from the defaults. */
export function settingsFileText(settings: Settings): string {
  return `${JSON.stringify({ [FILE_MARK]: FILE_MARK_VALUE, ...storedForm(settings) }, null, 2)}\n`;
}
