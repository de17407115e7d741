/** How often a condition is looked at, in milliseconds. */
const INTERVAL = 40;

/** How long a condition may take by default, in milliseconds: ten times what a slow machine was seen to need. */
const PATIENCE = 10_000;

/**
 * Asks again and again until the answer is accepted.
 * @param what names what is waited for, in the error
 * @returns the accepted answer; rejects after `patience` milliseconds, telling the last answer
 */
export async function waitFor<Answer>(
  what: string,
  ask: () => Promise<Answer>,
  accept: (answer: Answer) => boolean = Boolean,
  patience = PATIENCE,
): Promise<Answer> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (accept(answer)) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}; last seen: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}
