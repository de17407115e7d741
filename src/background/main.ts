/** The background's events, registered in the first turn of each wake: it keeps no state between them. */
import { addedPatterns, manifestPatterns } from '../platform/access';
import { browser } from '../platform/browser';
import type { BackgroundQuestion } from '../platform/messages';
import { answer } from './answers';
import { annotateOpenTabs, leaveOpenTabs, registerAddedSites } from './sites';
import { commandTab, walk } from './walk';

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mention': 1, 'previous-mention': -1 };

browser.runtime.onMessage.addListener((question: unknown, sender: browser.Runtime.MessageSender) =>
  answer(question as BackgroundQuestion, { tab: sender.tab?.id ?? null, frame: sender.frameId ?? 0 }),
);

browser.runtime.onInstalled.addListener(async () => {
  await registerAddedSites();
  await annotateOpenTabs([...manifestPatterns(), ...(await addedPatterns())]);
});

browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
  await registerAddedSites();
  await annotateOpenTabs(origins);
});

browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
  await registerAddedSites();
  await leaveOpenTabs(origins);
});

/** There are none in Firefox for Android. */
const { commands }: { readonly commands?: browser.Commands.Static } = browser;

commands?.onCommand.addListener(async (command, tab?: { id?: number }) => {
  const step = STEPS[command];
  const target = await commandTab(tab?.id);
  if (step !== undefined && target !== null) await walk(target, step);
});
