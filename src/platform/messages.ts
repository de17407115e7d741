/**
 * Every message that crosses a boundary of the extension, one table per direction. Nothing else may be sent.
 *
 *   page, card, popup, options  --BackgroundQuestion-->  background
 *   background, popup           --PageQuestion-------->  page (one frame)
 */
import type { CardFacts } from './card-contract';
import type { FileReading } from './settings-file';
import type { SettingsChange, SettingsState } from './settings-types';

/** What comes into a page only when it is needed: the matcher at the first text that shows that the page may hold a mention, the card at the first hover. */
export type FrameBundle = 'matcher' | 'card';

/** What can be asked of the background: the question, and the answer it gives. */
export interface BackgroundAnswers {
  /**
   * This frame's number of mentions changed; a top frame counts its sub-frames in. The badge shows it. Answered with false
   * where a sub-frame's count has not come to the top frame, which may not have begun yet.
   */
  count: { question: { count: number }; answer: boolean };
  /** The site is switched off, and the top frame does nothing. The toolbar button shows it. */
  'switched-off': { question: object; answer: null };
  /** Bring a bundle into the asking frame. */
  bring: { question: { bundle: FrameBundle }; answer: null };
  /**
   * What to show for a mention: its topic's facts, the one that fits the words around it best first, and the text of its
   * pattern, by whose number it is asked for.
   */
  'facts-for': { question: { topic: string; context: string; pattern: number }; answer: CardFacts };
  'read-settings': { question: object; answer: SettingsState };
  /** The only way in which settings are ever written. */
  'change-settings': { question: { change: SettingsChange }; answer: SettingsState };
  /** Check the text of a file of settings, and tell what it holds or what is wrong with it. Nothing is changed. */
  'read-settings-file': { question: { text: string }; answer: FileReading };
  /** Open the whole summary in a tab of its own, at a topic. */
  'open-summary': { question: { topic: string | null }; answer: null };
}

/**
 * How a walk treats the ends of a frame.
 * - `around`: from the last mention to the first, and back
 * - `through`: out of the frame, whose card closes; another frame is next
 * - `into`: in from another frame, to the mention at this end
 */
export type WalkWay = 'around' | 'through' | 'into';

/** What a page's content script can be asked. */
export interface PageAnswers {
  /** Go to the next (1) or previous (-1) mention and open its card with focus. Answered with whether there was one. */
  walk: { question: { step: 1 | -1; way: WalkWay }; answer: boolean };
  /**
   * Scroll to one mention, as numbered in the frame's report, and open its card. Answered with whether it is still there:
   * the page may have changed since the report.
   */
  reveal: { question: { mention: number }; answer: boolean };
  /** A sub-frame's count, for the top frame to add up. */
  'frame-count': { question: { frame: number; count: number }; answer: null };
  /**
   * The reader has taken permissions back: a page ends what it runs if what was taken, and nothing that is left, covers its
   * site. Both are match patterns.
   */
  retire: { question: { taken: readonly string[]; left: readonly string[] }; answer: null };
}

type Table = Record<string, { question: object; answer: unknown }>;

/** Any question of a table: its type beside what it asks. */
export type QuestionOf<Answers> = {
  [Type in keyof Answers]: Answers[Type] extends Table[string]
    ? { type: Type } & Answers[Type]['question']
    : never;
}[keyof Answers];

export type BackgroundQuestion = QuestionOf<BackgroundAnswers>;
export type PageQuestion = QuestionOf<PageAnswers>;

/** An answer as it travels: errors cross a message boundary only as text. */
export type Reply<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly error: string };
