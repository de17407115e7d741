/** A scan as in a page just loaded: nothing is built before, and the matcher comes with the first text that passes the gate. */
import { createGate } from '../../../src/mentions/gate';
import { gatedMatcherInParts } from '../../../src/mentions/matcher';
import type { PreparedTable } from '../../../src/mentions/prepared';
import type { Matcher } from '../../../src/mentions/types';
import type { ColdScan } from './asked';
import { scanWith } from './scan';

/** Reads nothing, and tells once it was asked to read a text. */
const createAsker = () => {
  let isAsked = false;
  const matcher: Matcher = {
    read: () => {
      isAsked = true;
      return null;
    },
    decide: () => [],
  };
  return { matcher, isAsked: () => isAsked };
};

/** Slices of work and what they took. */
const createSlices = (milliseconds: number) => {
  let [total, longestSlice] = [0, 0];
  return {
    /** Does work in slices of some milliseconds until it says that none is left. */
    run: (work: (isOver: () => boolean) => boolean): void => {
      for (let isMore = true; isMore; ) {
        const begun = performance.now();
        isMore = work(() => performance.now() >= begun + milliseconds);
        const taken = performance.now() - begun;
        total += taken;
        longestSlice = Math.max(longestSlice, taken);
      }
    },
    taken: (): ColdScan => ({ total, longestSlice }),
  };
};

/** Scans the page once with a table, in slices of some milliseconds. */
export const scanCold = (table: PreparedTable, slice: number): ColdScan => {
  const slices = createSlices(slice);
  const asker = createAsker();
  let gate = createGate([]);
  slices.run(() => {
    gate = createGate(table.triggers.split(' '));
    return false;
  });
  const first = scanWith(asker.matcher, gate);
  slices.run((isOver) => first.scan.work(() => asker.isAsked() || isOver()) && !asker.isAsked());
  if (!asker.isAsked()) return slices.taken();
  const parts = gatedMatcherInParts(table);
  let matcher = asker.matcher;
  slices.run((isOver) => {
    for (;;) {
      const part = parts.next();
      if (part.done) matcher = part.value;
      if (part.done || isOver()) return !part.done;
    }
  });
  const { scan, clear } = scanWith(matcher, gate);
  slices.run(scan.work);
  clear();
  return slices.taken();
};
