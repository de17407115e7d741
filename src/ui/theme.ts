import { onSettingsChanged, readSettings } from '../platform/page-link';
import type { Settings } from '../platform/settings-types';

/** Gives one of the extension's own pages the reader's theme, and each one that is chosen while it is open. */
export function followTheme(page: Document): void {
  const wear = ({ theme }: Settings): void => {
    page.documentElement.style.colorScheme = theme === 'system' ? '' : theme;
  };
  onSettingsChanged(wear, new AbortController().signal);
  // Where they can't be read now, the page keeps to the system and says itself what is wrong.
  readSettings().then(wear, () => undefined);
}
