import type { Page } from 'puppeteer-core';
import { callText } from '../drive/call-text';
import { ANSWER_EVENT, ASK_EVENT, type QuestionName, type Questions } from './in-page/asked';

/** Asks the bench's content script in a page. Rejects where it gave no answer, as where its work threw. */
export async function askPage<Name extends QuestionName>(
  page: Page,
  name: Name,
  question: Questions[Name]['question'],
): Promise<Questions[Name]['answer']> {
  const detail = JSON.stringify({ name, question });
  const json = await page.evaluate(callText(askInPage, [ASK_EVENT, ANSWER_EVENT, detail]));
  if (typeof json !== 'string') throw new Error(`The page gave no answer to "${name}"`);
  return JSON.parse(json);
}

/** Runs in the page. The content script answers before `dispatchEvent` returns. */
function askInPage(askEvent: string, answerEvent: string, detail: string): string | null {
  let answer: string | null = null;
  const answered = (event: Event): void => {
    answer = (event as CustomEvent<string>).detail;
  };
  addEventListener(answerEvent, answered, { once: true });
  dispatchEvent(new CustomEvent(askEvent, { detail }));
  removeEventListener(answerEvent, answered);
  return answer;
}
