import { browser } from '../platform/browser';
import { syncSettings } from '../platform/settings-store';
import { startInOpenTabs } from './open-tabs';
import { registerSites } from './sites';

/** Stands in the storage that the browser clears when the extension ends. */
const STARTED_KEY = 'started';

/**
 * Does what is due once each time the extension starts: with the browser, at an install or an update, or switched on again by
 * the reader, of which no event tells. Pages that were open before are read without a reload: Firefox sees to that itself,
 * Chrome does not. To be called at each wake of the background.
 */
export async function startOnce(): Promise<void> {
  const { [STARTED_KEY]: isStarted } = await browser.storage.session.get(STARTED_KEY);
  if (isStarted === true) return;
  const { settings } = await syncSettings();
  await registerSites();
  await startInOpenTabs(null, settings, null);
  await browser.storage.session.set({ [STARTED_KEY]: true });
}
