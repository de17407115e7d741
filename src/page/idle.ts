import { goOn, type InParts } from '../mentions/parts';
import { PATIENCE, SLICE } from './timings';

const idleMoment = (): Promise<unknown> =>
  new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE }));

/** Does work in slices, the first at once, the others while the page is idle; resolves with what it leads to. */
export const inIdleMoments = async <Result>(parts: InParts<Result>): Promise<Result> => {
  for (;;) {
    const end = performance.now() + SLICE;
    const part = goOn(parts, () => performance.now() >= end);
    if (part.done) return part.value;
    await idleMoment();
  }
};
