import { browser } from './browser';

/**
 * Opens the whole summary in a tab of its own.
 * @param tab the tab that it is to speak about, null where it speaks about none
 * @param topic the id of the topic to begin with, null to begin with the first fact
 */
export async function openSummary(tab: number | null, topic: string | null): Promise<void> {
  const about = tab === null ? '?view=tab' : `?view=tab&tab=${tab}`;
  const place = topic === null ? '' : `#${encodeURIComponent(topic)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`popup.html${about}${place}`) });
}
