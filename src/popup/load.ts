/** Where the popup's data comes in: the facts, the settings and the page. */
import type { Pack } from '../facts/schema';
import { siteAccess } from '../platform/access';
import { subjectTab } from '../platform/extension-link';
import { frameReports } from '../platform/frames';
import { loadPack } from '../platform/pack';
import { askBackground } from '../platform/page-link';
import type { Settings, SettingsState } from '../platform/settings-types';
import { siteOf, stanceOn } from '../platform/site';
import { coveringSites, type PageState, type Place, pageState, siteless } from './page-state';

/** Reads the facts and the settings; rejects where either cannot be had. */
export async function loadSummary(): Promise<{ readonly pack: Pack; readonly stored: SettingsState }> {
  const [pack, stored] = await Promise.all([loadPack(), askBackground('read-settings', {})]);
  return { pack, stored };
}

/**
 * Finds out what the tab beside the popup is.
 * @param pageAddress the popup's own address, which may name the tab
 */
export async function seePage(pageAddress: string, settings: Settings): Promise<PageState> {
  const tab = await subjectTab(pageAddress);
  const site = tab?.address ? siteOf(tab.address) : null;
  if (tab === null || site === null) return siteless(tab?.address ?? null);
  return seeSite({ tab: tab.id, site }, settings);
}

/** Finds out what a page on a site is now; a site switched off is not asked. */
export async function seeSite(place: Place, settings: Settings): Promise<PageState> {
  if (stanceOn(settings, place.site) === 'never')
    return { kind: 'site-off', place, covering: coveringSites(place.site, settings.sitesOff) };
  try {
    const [access, reports] = await Promise.all([siteAccess(place.site), frameReports(place.tab)]);
    return pageState({ place, access, settings, reports });
  } catch {
    // A browser that won't say what it allows on a host (one that no match pattern can name) allows nothing there.
    return { kind: 'cannot-run' };
  }
}
