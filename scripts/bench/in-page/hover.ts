/** Stands before the shipped content script and times what that does for each move of the pointer. */
import { ANSWER_EVENT, ASK_EVENT } from './asked';
import { STALE_TIMES } from './stale-times';

/** How often a move is handled over again to be timed: the clock tells steps of up to a millisecond. */
const TIMES = 1_000;

const taken: number[] = [];

const timed =
  (listener: (event: Event) => void) =>
  (event: Event): void => {
    const start = performance.now();
    for (let time = 0; time < TIMES; time++) listener(event);
    taken.push((performance.now() - start) / TIMES);
    for (let time = 0; time < STALE_TIMES; time++) {
      document.documentElement.style.paddingTop = `${time % 2}px`;
      listener(event);
    }
  };

const listen = globalThis.addEventListener;
const value = (type: string, listener: (event: Event) => void, options?: AddEventListenerOptions): void =>
  listen.call(globalThis, type, type === 'pointermove' ? timed(listener) : listener, options);
Object.defineProperty(globalThis, 'addEventListener', { value });

listen.call(globalThis, ASK_EVENT, () => {
  dispatchEvent(new CustomEvent(ANSWER_EVENT, { detail: JSON.stringify(taken) }));
});
