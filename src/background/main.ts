/** The background's events, registered in the first turn of each wake: it keeps no state between them. */
import { browser } from '../platform/browser';
import { openWelcome } from '../platform/extension-link';
import type { BackgroundQuestion } from '../platform/messages';
import { onSettingsChanged } from '../platform/page-link';
import { readSettingsState, syncSettings } from '../platform/settings-store';
import { answer } from './answers';
import { startInOpenTabs } from './open-tabs';
import { leaveOpenTabs, registerSites } from './sites';
import { startOnce } from './start';
import { commandTab, walk } from './walk';

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mention': 1, 'previous-mention': -1 };

browser.runtime.onMessage.addListener((question: unknown, sender: browser.Runtime.MessageSender) =>
  answer(question as BackgroundQuestion, { tab: sender.tab?.id ?? null, frame: sender.frameId ?? 0 }),
);

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason === 'install') await openWelcome();
});

const started = startOnce();

/** Without a listener nothing wakes the background when the browser starts. */
browser.runtime.onStartup.addListener(() => started);

browser.storage.onChanged.addListener(async (_changes, area) => {
  if (area === 'sync') await syncSettings();
});

/** Whoever changed them: the reader in this browser, or in another. */
onSettingsChanged(async (after, before) => {
  if (before.reach !== after.reach) await registerSites();
  await startInOpenTabs(before, after, null);
}, new AbortController().signal);

browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
  await registerSites();
  await startInOpenTabs(null, (await readSettingsState()).settings, origins);
});

browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
  await registerSites();
  await leaveOpenTabs(origins);
});

/** There are none in Firefox for Android. */
const { commands }: { readonly commands?: browser.Commands.Static } = browser;

commands?.onCommand.addListener(async (command, tab?: { id?: number }) => {
  const step = STEPS[command];
  const target = await commandTab(tab?.id);
  if (step !== undefined && target !== null) await walk(target, step);
});
