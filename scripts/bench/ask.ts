import type { Page } from 'puppeteer-core';
import { callText } from '../drive/call-text';
import { waitFor } from '../drive/wait';
import { ANSWER_EVENT, ASK_EVENT, type QuestionName, type Questions } from './in-page/asked';

/**
 * Asks the bench's content script in a page. Firefox has a page ready before the script has come, so it is asked until it
 * answers. Rejects where it never does, as where its work throws.
 */
export async function askPage<Name extends QuestionName>(
  page: Page,
  name: Name,
  question: Questions[Name]['question'],
): Promise<Questions[Name]['answer']> {
  const detail = JSON.stringify({ name, question });
  const ask = () => page.evaluate(callText(askInPage, [ASK_EVENT, ANSWER_EVENT, detail]));
  const json = await waitFor(`the page's answer to "${name}"`, ask, (answer) => typeof answer === 'string');
  return JSON.parse(String(json));
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
