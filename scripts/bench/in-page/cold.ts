/** A scan as in a page just loaded: nothing is built before, and the matcher comes with the first text that passes the gate. */
import { createGate } from '../../../src/mentions/gate';
import { gatedMatcherInParts } from '../../../src/mentions/matcher';
import { goOn } from '../../../src/mentions/parts';
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
    /** Does some work, which is to end once it is told that its time is over; returns what it leads to. */
    next: <Result>(work: (isOver: () => boolean) => Result): Result => {
      const begun = performance.now();
      const result = work(() => performance.now() >= begun + milliseconds);
      const taken = performance.now() - begun;
      total += taken;
      longestSlice = Math.max(longestSlice, taken);
      return result;
    },
    taken: (): ColdScan => ({ total, longestSlice }),
  };
};

/** Scans the page once with a table, in slices of some milliseconds. */
export const scanCold = (table: PreparedTable, slice: number): ColdScan => {
  const slices = createSlices(slice);
  const asker = createAsker();
  const gate = slices.next(() => createGate(table.triggers.split(' ')));
  const first = scanWith(asker.matcher, gate);
  while (slices.next((isOver) => first.scan.work(() => asker.isAsked() || isOver())) && !asker.isAsked());
  if (!asker.isAsked()) return slices.taken();
  const parts = gatedMatcherInParts(table);
  let part = slices.next((isOver) => goOn(parts, isOver));
  while (!part.done) part = slices.next((isOver) => goOn(parts, isOver));
  const { scan, clear } = scanWith(part.value, gate);
  while (slices.next(scan.work));
  clear();
  return slices.taken();
};
