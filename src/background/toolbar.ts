import { browser } from '../platform/browser';
import { askFrame } from '../platform/frames';
import { message, plural } from '../platform/i18n';
import { readSettingsState } from '../platform/settings-store';
import { siteOf, stanceOn } from '../platform/site';

const TOP_FRAME = 0;
/** The toolbar shows four characters of a badge. */
const COUNT_MOST = 999;
const BADGE_COLOUR = '#8a3b12';
const BADGE_TEXT_COLOUR = '#ffffff';

type Look = 'here' | 'nothing' | 'off';

/** The start of each look's icon files; the manifest's own is that of a page where there is nothing to show. */
const ICONS: Readonly<Record<Look, string>> = { here: 'icon', nothing: 'icon-nothing', off: 'icon-off' };
/** Sizes of a toolbar button's picture, in pixels, on screens of one and two pixels to the CSS pixel. */
const ICON_SIZES = [16, 32] as const;

/**
 * Shows a tab's number of mentions on the toolbar button. A sub-frame's count goes to the top frame, which adds them up
 * and reports the sum: the background keeps none. Where no content script runs in the top frame, the sub-frame's own shows,
 * unless the button says that the tab's site is switched off.
 * @returns false where a sub-frame's count has not come to the top frame
 */
export async function showCount(tab: number, frame: number, count: number): Promise<boolean> {
  const isSummedUp = frame === TOP_FRAME || (await reachesTop(tab, frame, count));
  if (frame === TOP_FRAME || !(isSummedUp || (await isTabOff(tab)))) await showSum(tab, count);
  return isSummedUp;
}

async function showSum(tab: number, count: number): Promise<void> {
  const text = count > COUNT_MOST ? `${COUNT_MOST}+` : String(count);
  if (count === 0) await show(tab, 'nothing', '', message('extension_name'));
  else await show(tab, 'here', text, plural('badge_title', count));
}

/** Shows on the toolbar button of a tab that its site is switched off. */
export function showSwitchedOff(tab: number): Promise<void> {
  return show(tab, 'off', '', message('badge_title_off'));
}

async function show(tab: number, look: Look, text: string, title: string): Promise<void> {
  const path = Object.fromEntries(ICON_SIZES.map((size) => [size, `/icons/${ICONS[look]}-${size}.png`]));
  await Promise.all([
    browser.action.setIcon({ tabId: tab, path }),
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_COLOUR }),
    browser.action.setBadgeTextColor({ tabId: tab, color: BADGE_TEXT_COLOUR }),
    browser.action.setTitle({ tabId: tab, title }),
  ]);
}

/** True where the reader has switched off the site of a tab. */
async function isTabOff(tab: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tab);
  const site = url === undefined ? null : siteOf(url);
  return site !== null && stanceOn((await readSettingsState()).settings, site) === 'never';
}

async function reachesTop(tab: number, frame: number, count: number): Promise<boolean> {
  try {
    await askFrame(tab, TOP_FRAME, { type: 'frame-count', frame, count });
    return true;
  } catch {
    return false;
  }
}
