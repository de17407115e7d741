import { addedPatterns } from '../platform/access';
import { browser } from '../platform/browser';
import { ADDED_SITES_SCRIPT, annotate, tellFrames } from '../platform/frames';
import { isCovered, siteOf } from '../platform/site';

/**
 * Makes the registered content script match what the reader has granted. Called whenever a permission comes or goes and
 * after an update, which drops registrations in Chrome: what is granted is the only record of added sites.
 */
export function registerAddedSites(): Promise<void> {
  return navigator.locks.request('added-sites', async () => {
    const { id } = ADDED_SITES_SCRIPT;
    const matches = [...(await addedPatterns())];
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    if (matches.length > 0) await browser.scripting.registerContentScripts([contentScript(matches)]);
  });
}

function contentScript(matches: string[]): browser.Scripting.RegisteredContentScript {
  const { js, css, ...script } = ADDED_SITES_SCRIPT;
  return { ...script, js: [...js], css: [...css], matches };
}

/** Starts the content script in open tabs that were there before the extension, or before its permission. */
export async function annotateOpenTabs(patterns: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await annotateEach(tabs.map((tab) => tab.id));
}

/** Starts the content script again in the open tabs of a site that was switched on. */
export async function returnTo(site: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ofSite = tabs.filter(({ url }) => {
    const here = url === undefined ? null : siteOf(url);
    return here !== null && isCovered(here, site);
  });
  await annotateEach(ofSite.map((tab) => tab.id));
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

/** A tab that cannot be entered (an error page, one just closed) is left: there is nobody to tell and nothing to mend. */
async function annotateEach(tabs: readonly (number | undefined)[]): Promise<void> {
  await Promise.allSettled(tabs.filter((tab) => tab !== undefined).map(annotate));
}
