/** The content script of the test with random pages: it plays the stories in the world in which the extension works. */
import fc from 'fast-check';
import { FUZZ_ANSWER_EVENT, FUZZ_ASK_EVENT, type FuzzAnswer, type FuzzQuestion } from './asked';
import { takeOverTime } from './clock';
import type { Story } from './model';
import { play } from './play';
import { randomStory } from './random';

/** Milliseconds for all stories, and for making one that went wrong smaller: less than a browser test may take. */
const PATIENCE = 40_000;

/** After so many stories the browser gets its turn: it would take their work for a script that hangs. */
const BREAK_EVERY = 10;

const tell = ({ page, looks, steps }: Story): string =>
  [
    `page: ${JSON.stringify(page)}`,
    `looks at the clock in a slice: ${looks}`,
    ...steps.map(({ change, wait }) => `${JSON.stringify(change)}, then wait: ${wait}`),
  ].join('\n');

const playAll = async ({ seed, runs }: FuzzQuestion): Promise<FuzzAnswer> => {
  let marks = 0;
  let played = 0;
  const property = fc.asyncProperty(randomStory, async (story) => {
    marks += await play(story);
    if (++played % BREAK_EVERY === 0) await new Promise((resolve) => setTimeout(resolve));
  });
  const { failed, counterexample, errorInstance, counterexamplePath, numRuns } = await fc.check(property, {
    seed,
    numRuns: runs,
    interruptAfterTimeLimit: PATIENCE,
  });
  const [story] = counterexample ?? [];
  const failure = failed
    ? `${errorInstance}\n${story ? tell(story) : ''}\nseed ${seed}, path ${counterexamplePath}`
    : null;
  return { failure, runs: numRuns, marks };
};

takeOverTime();

addEventListener(FUZZ_ASK_EVENT, async (event) => {
  event.preventDefault();
  const answer = await playAll(JSON.parse((event as CustomEvent<string>).detail));
  dispatchEvent(new CustomEvent(FUZZ_ANSWER_EVENT, { detail: JSON.stringify(answer) }));
});
