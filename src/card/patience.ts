/**
 * How long the background may take to answer, in milliseconds. A cold one was measured at 55 ms; this is for one that
 * never answers, whose reader should not look at an empty card for longer.
 */
const PATIENCE = 5_000;

/** The promise's own outcome, or a rejection once `PATIENCE` is over. */
export function withPatience<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No answer within ${PATIENCE} ms.`)), PATIENCE);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
