/** A scan as in a page just loaded: nothing is built before, and the matcher comes with the first text that opens the page. */
import { createGate } from '../../../src/mentions/gate';
import { gatedMatcherInParts } from '../../../src/mentions/matcher';
import { createPageGate, type PageGate } from '../../../src/mentions/page-gate';
import { goOn } from '../../../src/mentions/parts';
import type { PackTable } from '../../../src/mentions/prepared';
import type { Matcher } from '../../../src/mentions/types';
import type { ColdScan } from './asked';
import { scanWith } from './scan';

/** Reads nothing, and tells once a text has opened the page. */
const createAsker = ({ opens }: PageGate) => {
  let isAsked = false;
  const matcher: Matcher = {
    read: (text) => {
      isAsked ||= opens(text);
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
export const scanCold = (table: PackTable, slice: number): ColdScan => {
  const slices = createSlices(slice);
  const pageGate = slices.next(() => createPageGate(table.openings));
  const asker = createAsker(pageGate);
  const first = scanWith(asker.matcher, pageGate.gate);
  while (slices.next((isOver) => first.scan.work(() => asker.isAsked() || isOver())) && !asker.isAsked());
  if (!asker.isAsked()) return slices.taken();
  const parts = gatedMatcherInParts(table);
  let part = slices.next((isOver) => goOn(parts, isOver));
  while (!part.done) part = slices.next((isOver) => goOn(parts, isOver));
  const matcher = part.value;
  const gate = slices.next(() => createGate(matcher.triggers.split(' ')));
  const { scan, clear } = scanWith(matcher, gate);
  while (slices.next(scan.work));
  clear();
  return slices.taken();
};
