import type { Settings, SiteList } from './settings-types';

/**
 * A site as readers think of one: the host name without a leading "www.". A site stands for its subdomains too.
 * @param address an absolute address or an origin
 * @returns the site, or null where there is none (`about:blank`, `data:`, an opaque origin, a file)
 */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return hostname.replace(/^www\./, '');
}

/**
 * An entry of the reader's lists of sites: `example.com`, which stands for its subdomains too, or `*.example.com`, which
 * stands for the subdomains alone.
 * @returns true for a host name as browsers write it (lower case, ASCII), with or without the star in front
 */
export function isSiteEntry(text: string): boolean {
  const host = text.replace(/^\*\./, '');
  const address = `https://${host}/`;
  return /^[^*]+$/.test(host) && URL.canParse(address) && new URL(address).hostname === host;
}

/** True where `site` is covered by an entry: `news.example.com` by `example.com` and by `*.example.com`, `example.com` by the first. */
export function isCovered(site: string, entry: string): boolean {
  const subdomains = entry.startsWith('*') ? entry.slice(1) : `.${entry}`;
  return site === entry || site.endsWith(subdomains);
}

/** What the reader's lists say of a site. */
export type Stance = 'always' | 'never' | 'unsaid';

/**
 * Tells what the lists say of a site: the closest entry that covers it holds, `never` where both lists have the same.
 * So `news.example.com` can be read where `example.com` is never read, and the other way round.
 */
export function stanceOn({ sitesOn, sitesOff }: Pick<Settings, SiteList>, site: string): Stance {
  const never = closeness(sitesOff, site);
  const always = closeness(sitesOn, site);
  if (never + always === 0) return 'unsaid';
  return always > never ? 'always' : 'never';
}

/** How close the closest entry comes to a site: the longer the host that covers it; 0 where none does. */
function closeness(entries: readonly string[], site: string): number {
  const lengths = entries.map((entry) => (isCovered(site, entry) ? entry.replace('*', '').length : 0));
  return Math.max(0, ...lengths);
}

/** An IPv4 or IPv6 address or a bare machine name: hosts that have no subdomains, and no pattern for them. */
const WITHOUT_SUBDOMAINS = /^[\d.]+$|^\[|^[^.*]+$/;

/**
 * The match pattern for all pages of a site, and of its subdomains where it can have any, over http and https. For an entry
 * with a star it has the site itself too: no match pattern leaves that out.
 */
export function patternFor(site: string): string {
  if (site.startsWith('*.')) return `*://${site}/*`;
  return WITHOUT_SUBDOMAINS.test(site) ? `*://${site}/*` : `*://*.${site}/*`;
}

/** The host of a match pattern: `*.example.com` in `https://*.example.com:8080/*`. */
const HOST_OF_PATTERN = /^[^:]+:\/\/([^/]*?)(?::\d+|:\*)?\//;

/** True where a match pattern, as browsers report permissions by, covers a site's pages. */
export function isInPattern(site: string, pattern: string): boolean {
  const host = HOST_OF_PATTERN.exec(pattern)?.[1];
  if (pattern === '<all_urls>' || host === '*') return true;
  if (host?.startsWith('*.')) return isCovered(site, host.slice(2));
  return host?.replace(/^www\./, '') === site;
}
