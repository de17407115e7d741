import { isSiteEntry } from '../platform/site';

/** A line of a pasted list in which no site can be read. */
export interface FaultyLine {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly fault: 'no-site' | 'star-inside';
}

export interface SiteLines {
  /** The site entries, in order, each once. */
  readonly sites: readonly string[];
  readonly faults: readonly FaultyLine[];
}

/**
 * Reads a list of sites, one a line: a host (`example.com`), a host with a star in front (`*.example.com`), an address or a match
 * pattern, of which the host is taken. Empty lines and those that begin with `#` are passed over.
 */
export function readSiteLines(text: string): SiteLines {
  const sites = new Set<string>();
  const faults: FaultyLine[] = [];
  for (const [index, whole] of text.split(/\r\n|\r|\n/).entries()) {
    const line = whole.trim();
    if (line === '' || line.startsWith('#')) continue;
    const entry = entryOf(line);
    if (entry !== null) sites.add(entry);
    else faults.push({ line: index + 1, text: line, fault: line.includes('*') ? 'star-inside' : 'no-site' });
  }
  return { sites: [...sites], faults };
}

/** A scheme in front, as addresses and match patterns have it. */
const SCHEME = /^(https?|\*):\/\//i;

/** The path, query or fragment behind, and a port. */
const AFTER_HOST = /(:\d+)?([/?#].*)?$/;

/** A word alone is a slip rather than a site, but for the reader's own machine; an IPv6 address has no dots. */
const HOST_LIKE = /\.|^localhost$|^\[/;

function entryOf(line: string): string | null {
  const host = line.replace(SCHEME, '').replace(AFTER_HOST, '');
  const star = host.startsWith('*.') ? '*.' : '';
  const address = `https://${host.slice(star.length)}/`;
  if (!URL.canParse(address)) return null;
  const entry = star + new URL(address).hostname.replace(/^www\./, '');
  return HOST_LIKE.test(entry) && isSiteEntry(entry) ? entry : null;
}
