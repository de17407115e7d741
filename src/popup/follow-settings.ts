import { askBackground } from '../platform/page-link';
import { stanceOn } from '../platform/site';
import { seeSite } from './load';
import type { Place } from './page-state';
import type { Action } from './state';

/**
 * Takes in settings that were changed elsewhere (in a card, in the options), and sees the page again where they switch its
 * site off. One switched on is seen when it reports what it found. Where the settings can't be read now, what is shown
 * stays until they can.
 * @param place the page that the popup speaks about, null where it has no site
 */
export async function followSettings(place: Place | null, dispatch: (action: Action) => void): Promise<void> {
  const stored = await askBackground('read-settings', {}).catch(() => null);
  if (stored === null) return;
  dispatch({ do: 'take-settings', stored });
  if (place === null || stanceOn(stored.settings, place.site) !== 'never') return;
  dispatch({ do: 'see-page', page: await seeSite(place, stored.settings) });
}
