import type { PageReport } from '../platform/page-report';
import { focusedElement } from '../platform/safe-document';
import type { Mark } from './ledger';

/** How many characters of the flow are reported on each side of a mention: about a line of the popup's list. */
const BESIDE = 60;

const fold = (text: string): string => text.replace(/\s+/gu, ' ');

/** The words before a place, from a word's beginning on. */
const wordsBefore = (text: string, end: number): string => {
  const start = Math.max(0, end - BESIDE);
  const part = fold(text.slice(start, end));
  return start === 0 ? part.trimStart() : part.slice(part.indexOf(' ') + 1);
};

/** The words after a place, up to a word's end. */
const wordsAfter = (text: string, start: number): string => {
  const part = fold(text.slice(start, start + BESIDE));
  return start + BESIDE >= text.length ? part.trimEnd() : part.slice(0, Math.max(0, part.lastIndexOf(' ')));
};

/** True where the reader's focus is in this frame and not in one below it. */
const isFocused = (): boolean =>
  document.hasFocus() && !/^(iframe|frame|object|embed)$/.test(focusedElement()?.localName ?? '');

/** What the popup is told of a frame. @param marks the marks the reader can see, in reading order */
export const reportOf = (marks: readonly Mark[]): Omit<PageReport, 'verdict'> => ({
  focused: isFocused(),
  mentions: marks.map(({ id, mention: { topic, start, end }, text, flow }) => ({
    id,
    topic,
    text: fold(text),
    before: wordsBefore(flow.text, start),
    after: wordsAfter(flow.text, end),
  })),
});
