import { createEngine, type Engine, type FullReading } from './engine';
import { createGate } from './gate';
import type { MatcherTable } from './table';
import type { Matcher } from './types';

/**
 * Builds a matcher from a compiled table, which is trusted: the compiler has checked it. Only the gate is built at once; what comes
 * behind it is built when the first text passes, so that a page without any trigger pays for neither.
 */
export const createMatcher = (table: MatcherTable): Matcher => {
  const { mayHold } = createGate(table.triggers.split(' '));
  let engine: Engine | null = null;
  const behindGate = (): Engine => {
    engine ??= createEngine(table);
    return engine;
  };
  return {
    read: (text) => {
      if (!mayHold(text)) return null;
      const reading = behindGate().read(text);
      return reading.claims.length + reading.gives.length > 0 ? reading : null;
    },
    decide: (reading, page) => behindGate().decide(reading as FullReading, page),
  };
};
