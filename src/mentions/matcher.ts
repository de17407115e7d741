import { engineInParts, type FullReading } from './engine';
import { createGate } from './gate';
import { atOnce, type InParts } from './parts';
import type { PreparedTable } from './prepared';
import type { Matcher } from './types';

/** A matcher to be asked about texts that passed a gate for its triggers. */
export interface GatedMatcher extends Matcher {
  /** Words of which one stands in every text that holds a mention or evidence for the page, separated by spaces. */
  readonly triggers: string;
}

/** Builds what stands behind the gate from a prepared table, which is trusted: the compiler has checked it. */
export function* gatedMatcherInParts(table: PreparedTable): InParts<GatedMatcher> {
  const { triggers } = table;
  const { read, decide } = yield* engineInParts(table);
  return {
    triggers,
    read: (text) => {
      const reading = read(text);
      return reading.claims.length + reading.gives.length > 0 ? reading : null;
    },
    decide: (reading, page) => decide(reading as FullReading, page),
  };
}

/** Builds a matcher for any text, the gate included. What comes behind the gate is built when the first text passes. */
export const createMatcher = (table: PreparedTable): Matcher => {
  const { mayHold } = createGate(table.triggers.split(' '));
  let gated: Matcher | null = null;
  const behindGate = (): Matcher => {
    gated ??= atOnce(gatedMatcherInParts(table));
    return gated;
  };
  return {
    read: (text) => (mayHold(text) ? behindGate().read(text) : null),
    decide: (reading, page) => behindGate().decide(reading, page),
  };
};
