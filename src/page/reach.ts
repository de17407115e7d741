/** Whether the reader lets this page be read. */
import type { Settings } from '../platform/settings-types';
import { stanceOn } from '../platform/site';

/**
 * What the lists say of the site holds; a page that the reader asked for is read; any other where Newsgloss reads by itself.
 * The judge is in the page only where every site is looked at.
 */
export const mayRead = (settings: Settings, site: string): boolean => {
  const stance = stanceOn(settings, site);
  if (stance !== 'unsaid') return stance === 'always';
  const reachOfPage = globalThis.newsglossJudge ? 'news-like' : 'known-sites';
  return (
    globalThis.newsglossAsked === true || settings.reach === 'news-like' || settings.reach === reachOfPage
  );
};
