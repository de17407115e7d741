/** Open tabs follow what the reader decides: pages that are read from now on are started here, without a reload. */
import { addedPatterns, manifestPatterns } from '../platform/access';
import { browser } from '../platform/browser';
import { annotate } from '../platform/frames';
import type { Settings } from '../platform/settings-types';
import { isInPattern, siteOf } from '../platform/site';
import { type Granted, type ReadingWay, readingWay } from './reading-way';

/**
 * Starts the content script in open tabs that are read now and were not before. A page that is read already hears of new
 * settings itself, as does one that is read no more.
 * @param before null where the tabs were out of reach before: at an install, with a permission just given
 * @param within match patterns that the tabs have to be in; null for any
 */
export async function startInOpenTabs(
  before: Settings | null,
  after: Settings,
  within: readonly string[] | null,
): Promise<void> {
  const [granted, tabs] = await Promise.all([grantedSites(), siteTabs()]);
  const wayNow = (site: string): ReadingWay | null => {
    const now = readingWay(after, site, granted);
    return before !== null && readingWay(before, site, granted) === now ? null : now;
  };
  const isWithin = (site: string): boolean => within?.some((pattern) => isInPattern(site, pattern)) ?? true;
  const starts = tabs.map(async ({ id, site }) => {
    const way = isWithin(site) ? wayNow(site) : null;
    if (way !== null) await annotate(id, way);
  });
  // A tab that cannot be entered (an error page, one just closed) is left: there is nobody to tell and nothing to mend.
  await Promise.allSettled(starts);
}

async function grantedSites(): Promise<Granted> {
  const { origins = [] } = await browser.permissions.getAll();
  return { named: [...manifestPatterns(), ...(await addedPatterns())], all: origins };
}

/** The open tabs whose address the browser tells: those that the extension may enter. */
async function siteTabs(): Promise<readonly { readonly id: number; readonly site: string }[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => {
    const site = url === undefined ? null : siteOf(url);
    return id === undefined || site === null ? [] : [{ id, site }];
  });
}
