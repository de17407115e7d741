import { browser } from '../platform/browser';
import { askFrame } from '../platform/frames';
import { message, plural } from '../platform/i18n';

const TOP_FRAME = 0;
/** The toolbar shows four characters of a badge. */
const COUNT_MOST = 999;
const BADGE_COLOUR = '#8a3b12';
const BADGE_TEXT_COLOUR = '#ffffff';

/**
 * Shows a tab's number of mentions on the toolbar button. A sub-frame's count goes to the top frame, which adds them up
 * and reports the sum: the background keeps none. Where no content script runs in the top frame, the sub-frame's own shows.
 */
export async function showCount(tab: number, frame: number, count: number): Promise<void> {
  if (frame !== TOP_FRAME && (await reachesTop(tab, frame, count))) return;
  const text = count === 0 ? '' : count > COUNT_MOST ? `${COUNT_MOST}+` : String(count);
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_COLOUR }),
    browser.action.setBadgeTextColor({ tabId: tab, color: BADGE_TEXT_COLOUR }),
    browser.action.setTitle({
      tabId: tab,
      title: count === 0 ? message('extension_name') : plural('badge_title', count),
    }),
  ]);
}

async function reachesTop(tab: number, frame: number, count: number): Promise<boolean> {
  try {
    await askFrame(tab, TOP_FRAME, { type: 'frame-count', frame, count });
    return true;
  } catch {
    return false;
  }
}
