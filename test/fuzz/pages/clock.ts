/**
 * The browser's idle moments, frames and clock, as the extension's world sees them, in the hands of the test: nothing
 * happens by itself, so that a story runs in the time of its own work, and the same again each time.
 */

type Callback = () => void;

let waiting = new Map<number, Callback>();
let handles = 0;
/** How many looks at the clock are left in this slice. */
let looksLeft = 0;
let time = 0;

/** Milliseconds by which time jumps when a slice is over: more than any slice lasts. */
const JUMP = 1_000;

/** Has something done in a task of its own, after what waits already. */
export const ask = (callback: Callback): number => {
  waiting.set(++handles, callback);
  return handles;
};

const cancel = (handle: number): void => {
  waiting.delete(handle);
};

const now = (): number => {
  if (looksLeft === 0) time += JUMP;
  else looksLeft--;
  return time;
};

/** Puts the test's own in the place of the browser's, for this world alone. */
export const takeOverTime = (): void => {
  const ours = {
    requestIdleCallback: ask,
    requestAnimationFrame: ask,
    cancelIdleCallback: cancel,
    cancelAnimationFrame: cancel,
    performance: { now },
  };
  for (const [name, value] of Object.entries(ours)) Object.defineProperty(globalThis, name, { value });
};

/** How many promises in a row may hang on one another before something asks for time. */
const TURNS = 8;

/** Lets the browser tell of changes, and what was promised come. */
export const turn = async (): Promise<void> => {
  for (let turns = 0; turns < TURNS; turns++) await null;
};

/** True while nothing waits for an idle moment or a frame. */
export const isQuiet = (): boolean => waiting.size === 0;

/** Forgets what waits. */
export const startAnew = (): void => {
  waiting = new Map();
};

/** Begins a slice in which the clock may be looked at so many times before it is over, the look at its begin not counted. */
export const grant = (looks: number): void => {
  looksLeft = looks + 1;
};

/** Runs what has waited longest, if anything does. */
export const runNext = async (looks: number): Promise<void> => {
  for (const [handle, callback] of waiting) {
    waiting.delete(handle);
    grant(looks);
    callback();
    break;
  }
  await turn();
};
