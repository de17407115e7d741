/**
 * How long the background may take to answer, in milliseconds. A cold one was measured at 55 ms; this is for one that
 * never answers, whose reader should not look at an empty card for longer.
 */
const ANSWER_WITHIN = 5_000;

/** The promise's own outcome, or a rejection once `ANSWER_WITHIN` is over. */
export function withPatience<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No answer within ${ANSWER_WITHIN} ms.`)), ANSWER_WITHIN);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
