import type { Settings } from '../platform/settings-types';
import { isInPattern, stanceOn } from '../platform/site';

/** How a page is read: because its site is known or named by the reader, or once it was judged to look like news. */
export type ReadingWay = 'listed' | 'judged';

/** Match patterns that the browser lets the extension into. */
export interface Granted {
  /** Of the news sites, and of the sites that the reader added. */
  readonly named: readonly string[];
  /** All of them, that of every site among them where the reader gave it. */
  readonly all: readonly string[];
}

/** How pages of a site are read by themselves; null where they are not. */
export function readingWay(settings: Settings, site: string, { named, all }: Granted): ReadingWay | null {
  const isIn = (patterns: readonly string[]): boolean => patterns.some((one) => isInPattern(site, one));
  const stance = stanceOn(settings, site);
  if (stance === 'never' || !isIn(all)) return null;
  if (stance === 'always') return 'listed';
  if (settings.reach === 'on-click') return null;
  if (isIn(named)) return 'listed';
  return settings.reach === 'news-like' ? 'judged' : null;
}
