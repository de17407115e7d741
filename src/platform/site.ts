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

/** An IPv4 or IPv6 address or a bare machine name: hosts that have no subdomains, and no pattern for them. */
const WITHOUT_SUBDOMAINS = /^[\d.]+$|^\[|^[^.*]+$/;

/** The match pattern for all pages of a site, and of its subdomains where it can have any, over http and https. */
export function patternFor(site: string): string {
  return WITHOUT_SUBDOMAINS.test(site) ? `*://${site}/*` : `*://*.${site}/*`;
}
