import type { Settings } from './settings-types';

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

/** True where `site` is `covering` itself or one of its subdomains: `news.example.com` under `example.com`. */
export function isCovered(site: string, covering: string): boolean {
  return site === covering || site.endsWith(`.${covering}`);
}

/** True where the reader has switched a site off, by itself or by a site it belongs to. */
export function isSiteOff({ sitesOff }: Pick<Settings, 'sitesOff'>, site: string): boolean {
  return sitesOff.some((off) => isCovered(site, off));
}

/** An IPv4 or IPv6 address or a bare machine name: hosts that have no subdomains, and no pattern for them. */
const WITHOUT_SUBDOMAINS = /^[\d.]+$|^\[|^[^.*]+$/;

/** The match pattern for all pages of a site, and of its subdomains where it can have any, over http and https. */
export function patternFor(site: string): string {
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
