import { addedPatterns, EVERY_SITE, hasEverySite, manifestPatterns } from '../platform/access';
import { browser } from '../platform/browser';
import { ADDED_SITES_SCRIPT, ALL_SITES_SCRIPT, type ContentScript, tellFrames } from '../platform/frames';
import { readSettingsState } from '../platform/settings-store';

/**
 * Makes the registered content scripts match what the reader has granted and chosen. Called whenever either changes and
 * after an update, which drops registrations in Chrome: what is granted is the only record of added sites.
 */
export function registerSites(): Promise<void> {
  return navigator.locks.request('registered-sites', async () => {
    const [added, { settings }, everySite] = await Promise.all([
      addedPatterns(),
      readSettingsState(),
      hasEverySite(),
    ]);
    await register(ADDED_SITES_SCRIPT, added);
    const isEverySiteRead = settings.reach === 'news-like' && everySite;
    // Sites that are read without being judged have their script already: a second one would come without need.
    await register(ALL_SITES_SCRIPT, isEverySiteRead ? [EVERY_SITE] : [], [...manifestPatterns(), ...added]);
  });
}

async function register(
  { js, css, ...script }: ContentScript,
  matches: readonly string[],
  excludeMatches: readonly string[] = [],
): Promise<void> {
  const ids = [script.id];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  if (matches.length === 0) return;
  const wanted = { ...script, js: [...js], css: [...css], matches: [...matches] };
  const excluded = excludeMatches.length > 0 ? { excludeMatches: [...excludeMatches] } : {};
  await browser.scripting.registerContentScripts([{ ...wanted, ...excluded }]);
}

/**
 * Ends the content scripts of the sites that the reader has taken back. Every tab is told, since without a permission its
 * address cannot be seen; each frame knows its own.
 * @param taken match patterns
 */
export async function leaveOpenTabs(taken: readonly string[]): Promise<void> {
  const { origins: left = [] } = await browser.permissions.getAll();
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  // A tab where no content script runs has nobody to answer.
  await Promise.allSettled(ids.map((id) => tellFrames(id, { type: 'retire', taken, left })));
}
