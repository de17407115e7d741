/**
 * The browser as the content script and the card see it. It uses the bare `chrome` namespace, which answers with
 * promises in both browsers under Manifest V3: the polyfill would cost these bundles 3 KB gzipped on every page.
 */
import type { BackgroundAnswers, PageAnswers, PageQuestion, Reply } from './messages';
import { DEFAULT_SETTINGS } from './settings-defaults';
import type { HiddenForm, Settings } from './settings-types';

/**
 * Asks the background one question.
 * @returns its answer; rejects with the background's own words where it could not answer, or where the extension was
 *   updated or removed under this page.
 */
export async function askBackground<Type extends keyof BackgroundAnswers>(
  type: Type,
  question: BackgroundAnswers[Type]['question'],
): Promise<BackgroundAnswers[Type]['answer']> {
  const reply: Reply<BackgroundAnswers[Type]['answer']> = await chrome.runtime.sendMessage({
    type,
    ...question,
  });
  if (!reply.ok) throw new Error(reply.error);
  return reply.answer;
}

/** One handler for each question a page can be asked. */
export type PageHandlers = {
  readonly [Type in keyof PageAnswers]: (
    question: PageAnswers[Type]['question'],
  ) => PageAnswers[Type]['answer'];
};

/** Answers the questions of the background and the popup until the signal is aborted. */
export function onQuestion(handlers: PageHandlers, signal: AbortSignal): void {
  const listener = (
    question: PageQuestion,
    _sender: unknown,
    reply: (reply: Reply<unknown>) => void,
  ): undefined => {
    // Each handler takes the question of its own type; the table's type says so, an indexed access cannot.
    const handler = handlers[question.type] as ((question: PageQuestion) => unknown) | undefined;
    // On a page of the extension, what others ask the background is heard too.
    if (handler) reply({ ok: true, answer: handler(question) });
  };
  chrome.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (runtimeAlive()) chrome.runtime.onMessage.removeListener(listener);
  });
}

/** False once the extension was updated, switched off or removed while this page stayed open. */
export function runtimeAlive(): boolean {
  return typeof chrome !== 'undefined' && chrome.runtime?.id !== undefined;
}

/** The name under which the settings stand in local storage. */
const SETTINGS_KEY = 'settings';

/**
 * Reads the stored settings without waking the background. Whatever is not of the right form counts as not set; the
 * background, their only writer, repairs it and tells the reader.
 */
export async function readSettings(): Promise<Settings> {
  const stored = await chrome.storage.local.get(SETTINGS_KEY);
  return tolerantSettings(stored[SETTINGS_KEY]);
}

/** Calls the listener with the new settings, and with those before, after each change, until the signal is aborted. */
export function onSettingsChanged(
  listener: (settings: Settings, before: Settings) => void,
  signal: AbortSignal,
): void {
  const changed = (changes: Record<string, chrome.storage.StorageChange>): void => {
    const change = changes[SETTINGS_KEY];
    if (change) listener(tolerantSettings(change.newValue), tolerantSettings(change.oldValue));
  };
  chrome.storage.local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => {
    if (runtimeAlive()) chrome.storage.local.onChanged.removeListener(changed);
  });
}

function tolerantSettings(stored: unknown): Settings {
  const record: Partial<Record<keyof Settings, unknown>> = isRecord(stored) ? stored : {};
  const choices = Object.entries(DEFAULT_SETTINGS).map(([name, standard]) => {
    const value = record[name as keyof Settings];
    return [name, typeof value === typeof standard ? value : standard];
  });
  return {
    ...Object.fromEntries(choices),
    sitesOn: list(record.sitesOn).filter(isString),
    sitesOff: list(record.sitesOff).filter(isString),
    topicsOff: list(record.topicsOff).filter(isString),
    hiddenForms: list(record.hiddenForms).filter(isHiddenForm),
  };
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isString = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isHiddenForm = (value: unknown): value is HiddenForm =>
  isRecord(value) && isString(value.site) && isString(value.topic) && isString(value.form);
