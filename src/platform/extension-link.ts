/** What the popup and the options ask of the browser. */
import { browser } from './browser';
import type { BackgroundQuestion } from './messages';

/** A tab that a page of ours speaks about. `address` is null where the browser keeps it from extensions. */
export interface Tab {
  readonly id: number;
  readonly address: string | null;
}

/**
 * The tab that the popup speaks about: the one named in its address (`popup.html?view=tab&tab=7`, the summary in a tab of
 * its own), else the active one. Null where there is none: it was closed, or the summary was opened from no page.
 */
export async function subjectTab(pageAddress: string): Promise<Tab | null> {
  const asked = new URL(pageAddress).searchParams;
  const named = asked.get('tab');
  if (named === null && asked.has('view')) return null;
  const tab = named === null ? await activeTab() : await tabById(Number(named));
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? null };
}

async function activeTab(): Promise<browser.Tabs.Tab | undefined> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}

function tabById(id: number): Promise<browser.Tabs.Tab | undefined> {
  return browser.tabs.get(id).catch(() => undefined);
}

/** Brings a tab to the front of its window. */
export async function showTab(id: number): Promise<void> {
  await browser.tabs.update(id, { active: true });
}

/** A command's description and the keys it is on; empty where the reader took them off. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** The extension's keyboard shortcuts as they are set now; none in Firefox for Android, which has no such thing. */
export async function shortcuts(): Promise<readonly Shortcut[]> {
  const { commands }: { readonly commands?: browser.Commands.Static } = browser;
  const all = (await commands?.getAll()) ?? [];
  return all.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}

/** What Firefox 137 added and the polyfill's types don't have yet. */
interface WithShortcutSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's own page for keyboard shortcuts: only there can they be changed in every browser. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open }: WithShortcutSettings = browser.commands as WithShortcutSettings;
  if (open) await open();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The version of the installed extension. */
export function version(): string {
  return browser.runtime.getManifest().version;
}

/** Opens the page that shows what Newsgloss does. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}

/** Opens the options page. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/**
 * Calls the listener each time a page of a tab reports its number of mentions, until the signal is aborted. The report
 * is the background's to answer; here it is only overheard, for what it says of the page: that it has changed.
 */
export function onCount(tab: number, listener: () => void, signal: AbortSignal): void {
  const overhear = (question: unknown, sender: browser.Runtime.MessageSender): undefined => {
    if ((question as BackgroundQuestion).type === 'count' && sender.tab?.id === tab) listener();
  };
  browser.runtime.onMessage.addListener(overhear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(overhear));
}

/** Resolves when a page of a tab next reports its number of mentions, or after so many milliseconds. */
export function nextCount(tab: number, within: number): Promise<void> {
  return new Promise((resolve) => {
    const heard = new AbortController();
    const finish = (): void => {
      heard.abort();
      resolve();
    };
    onCount(tab, finish, heard.signal);
    setTimeout(finish, within);
  });
}
