import { bring } from '../platform/frames';
import type { BackgroundAnswers, BackgroundQuestion, Reply } from '../platform/messages';
import { loadPack } from '../platform/pack';
import { readSettingsFile } from '../platform/settings-file';
import { changeSettings, readSettingsState } from '../platform/settings-store';
import { openSummary } from '../platform/summary';
import { cardFacts } from './card-facts';
import { showCount, showSwitchedOff } from './toolbar';

/** Who asks: the tab and frame of a page; neither for the extension's own pages. */
interface Asker {
  readonly tab: number | null;
  readonly frame: number;
}

type Handlers = {
  readonly [Type in keyof BackgroundAnswers]: (
    question: BackgroundAnswers[Type]['question'],
    asker: Asker,
  ) => Promise<BackgroundAnswers[Type]['answer']>;
};

const handlers: Handlers = {
  count: async ({ count }, { tab, frame }) => tab === null || showCount(tab, frame, count),
  'switched-off': async (_question, { tab }) => {
    if (tab !== null) await showSwitchedOff(tab);
    return null;
  },
  bring: async ({ bundle }, { tab, frame }) => {
    if (tab !== null) await bring(tab, frame, bundle);
    return null;
  },
  'facts-for': async (question) => cardFacts(await loadPack(), question),
  'read-settings': () => readSettingsState(),
  'change-settings': ({ change }) => changeSettings(change),
  'read-settings-file': async ({ text }) => readSettingsFile(text),
  'open-summary': async ({ topic }, { tab }) => {
    await openSummary(tab, topic);
    return null;
  },
};

/** Answers one question of a page, the card, the popup or the options; an error travels back as its text. */
export async function answer(question: BackgroundQuestion, asker: Asker): Promise<Reply<unknown>> {
  try {
    // Each handler takes the question of its own type; the table's type says so, an indexed access cannot.
    const handler = handlers[question.type] as (
      question: BackgroundQuestion,
      asker: Asker,
    ) => Promise<unknown>;
    return { ok: true, answer: await handler(question, asker) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
