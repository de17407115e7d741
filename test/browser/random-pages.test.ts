import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { buildProbe } from '../../scripts/bench/extension';
import { callText } from '../../scripts/drive/call-text';
import { FUZZ_ANSWER_EVENT, FUZZ_ASK_EVENT, type FuzzAnswer, type FuzzQuestion } from '../fuzz/pages/asked';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile((target) => buildProbe(target, 'fuzz', 'test/fuzz/pages/main.ts'));

/** Stories for each seed, and the seeds: fixed, so that a run that failed fails again. Other numbers bring other stories. */
const RUNS = 500;
const SEEDS = [1, 2, 3, 4];

async function playStories(page: Page, question: FuzzQuestion): Promise<FuzzAnswer> {
  const events = [FUZZ_ASK_EVENT, FUZZ_ANSWER_EVENT];
  const json = await page.evaluate(callText(askInPage, [...events, JSON.stringify(question)]));
  return JSON.parse(json as string);
}

/** Runs in the page. The content script, which may come after the page has loaded, prevents the default of what it hears. */
async function askInPage(askEvent: string, answerEvent: string, detail: string): Promise<string> {
  const answer = new Promise<string>((resolve) => {
    addEventListener(answerEvent, (event) => resolve((event as CustomEvent<string>).detail), { once: true });
  });
  while (dispatchEvent(new CustomEvent(askEvent, { detail, cancelable: true })))
    await new Promise((resolve) => setTimeout(resolve, 20));
  return answer;
}

describe('random pages with random changes', () => {
  it.each(SEEDS)(
    'have the marks that a plain reading of them finds, and then nothing is done (%i)',
    async (seed) => {
      session().serve('/random', { html: '<!doctype html><title>Random</title>' });
      const { page } = await session().open('/random');
      const { failure, runs, marks } = await playStories(page, { seed, runs: RUNS });
      expect(failure).toBeNull();
      expect(runs).toBe(RUNS);
      // What marks nothing proves nothing.
      expect(marks).toBeGreaterThan(RUNS);
    },
  );
});
