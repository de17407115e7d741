/**
 * What the matcher starts from: the compiler's table as the page reads it soonest, and as it is smallest. The phrases stay folded: a graph
 * made of them beforehand took 3 KB gzipped more, and the page reads it hardly sooner than it makes it.
 */
import type { PatternColumns } from './pattern-columns';
import type { MatcherTable } from './table';

/** What the engine is built from. */
export interface EngineTable
  extends PatternColumns,
    Pick<MatcherTable, 'abbreviations' | 'masks' | 'topics'> {
  /** The ways through the patterns, as `readStepTree` reads them. */
  readonly steps: string;
  /** Each term's phrases, folded, one term a line. */
  readonly terms: string;
}

/** What the matcher brings with it: the engine's table, and the gate's words. */
export interface PreparedTable extends EngineTable, Pick<MatcherTable, 'triggers'> {}

/** All that is made of a pack: every page has the openings, only one that they open the rest. */
export interface PackTable extends PreparedTable, Pick<MatcherTable, 'openings'> {}
