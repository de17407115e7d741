/**
 * What the matcher starts from: the compiler's table as the page reads it soonest, and as it is smallest. The phrases stay folded: a graph
 * made of them beforehand took 3 KB gzipped more, and the page reads it hardly sooner than it makes it.
 */
import type { PatternColumns } from './pattern-columns';
import type { MatcherTable } from './table';

export interface PreparedTable
  extends PatternColumns,
    Pick<MatcherTable, 'triggers' | 'openings' | 'abbreviations' | 'masks' | 'topics'> {
  /** The ways through the patterns, as `readStepTree` reads them. */
  readonly steps: string;
  /** Each term's phrases, folded, one term a line. */
  readonly terms: string;
}
