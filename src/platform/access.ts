/** Where the extension may run: the known news sites of the manifest, and the sites that the reader added. */
import { browser } from './browser';
import { isCovered, isInPattern, patternFor } from './site';

/**
 * - `known`: a news site of the manifest, running.
 * - `withheld`: a news site of the manifest whose permission the reader has taken back.
 * - `added`: a site that the reader added, running.
 * - `every`: any other site, where the reader let the extension into all of them.
 * - `none`: any other site.
 */
export type SiteAccess = 'known' | 'withheld' | 'added' | 'every' | 'none';

/** The match pattern of every site, as the manifest may ask for it. */
export const EVERY_SITE = '*://*/*';

/** Tells how the extension stands to a site (a host name without "www."). */
export async function siteAccess(site: string): Promise<SiteAccess> {
  const allowed = await browser.permissions.contains({ origins: [patternFor(site)] });
  const known = knownSites().some((one) => isCovered(site, one));
  if (known) return allowed ? 'known' : 'withheld';
  if (!allowed) return 'none';
  const isAdded = (await addedPatterns()).some((pattern) => isInPattern(site, pattern));
  return isAdded ? 'added' : 'every';
}

/** Asks the reader for every site. Must be called straight from a click. @returns whether it was granted */
export function requestEverySite(): Promise<boolean> {
  return browser.permissions.request({ origins: [EVERY_SITE] });
}

/** True where the extension may enter every site. */
export function hasEverySite(): Promise<boolean> {
  return browser.permissions.contains({ origins: [EVERY_SITE] });
}

/** Asks the reader for a site. Must be called straight from a click. @returns whether it was granted */
export function requestSite(site: string): Promise<boolean> {
  return requestSites([site]);
}

/** Asks the reader, once, for several sites. Must be called straight from a click. @returns whether all were granted */
export function requestSites(sites: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: sites.map(patternFor) });
}

/**
 * Gives an added site back. Not one that has a site of the manifest in it: Chrome would take that along, without a word (seen in
 * version 156).
 * @returns whether there was anything to give back
 */
export async function removeSite(site: string): Promise<boolean> {
  if (knownSites().some((known) => isCovered(known, site))) return false;
  return browser.permissions.remove({ origins: [patternFor(site)] });
}

/** Match patterns granted beyond the manifest's own, each for a site: those that the reader added. */
export async function addedPatterns(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(manifestPatterns());
  return origins.filter((origin) => !own.has(origin) && !isForEverySite(origin));
}

// True for a pattern that names no host: `*://*/*`, `https://*/*`, `<all_urls>`.
const isForEverySite = (pattern: string): boolean => pattern === '<all_urls>' || /:\/\/\*\//.test(pattern);

/** Of these site entries, those that the browser does not let the extension into. */
export async function withheldSites(sites: readonly string[]): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  // Any host of an entry stands for all: what a permission covers, it covers with its subdomains.
  const isAllowed = (site: string) =>
    origins.some((pattern) => isInPattern(site.replace(/^\*/, 'any'), pattern));
  return sites.filter((site) => !isAllowed(site));
}

/** Calls the listener each time a permission comes or goes, until the signal is aborted. */
export function onAccessChanged(listener: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  });
}

/** The sites that the reader added, each as `requestSite` takes it. */
export async function addedSites(): Promise<readonly string[]> {
  const patterns = await addedPatterns();
  return patterns.map(siteOfPattern).filter((site) => patterns.includes(patternFor(site)));
}

/** Match patterns of the news sites that the extension runs on at install. */
export function manifestPatterns(): readonly string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches) ?? [];
}

const knownSites = (): readonly string[] => manifestPatterns().map(siteOfPattern);

/** The site in a match pattern: `example.com` in `*://*.example.com/*`. */
const siteOfPattern = (pattern: string): string =>
  pattern.replace(/^\*:\/\/(\*\.)?/, '').replace(/\/\*$/, '');
