import { createNumberReader } from './numbers';
import type { TablePattern } from './table';

/** A pattern but for its ways. */
export type PreparedPattern = Omit<TablePattern, 'ways'>;

/**
 * The patterns column by column: gzipped, they are smaller so than pattern by pattern, where each spells out its keys and its conditions.
 */
export interface PatternColumns {
  /** Numbers: of each pattern its topic and one, and the place of its conditions in the list. */
  readonly heads: string;
  /** The patterns as written in the pack, one a line; none of a decoy. */
  readonly sources: string;
  readonly conditions: readonly Pick<PreparedPattern, 'needs' | 'not'>[];
}

const UNCONDITIONAL = { needs: [], not: [] };

/** The patterns of the columns, in their order. */
export const readPatterns = ({ heads, sources, conditions }: PatternColumns): readonly PreparedPattern[] => {
  const { next } = createNumberReader(heads);
  return sources.split('\n').map((source) => {
    const topic = next() - 1;
    const { needs, not } = conditions[next()] ?? UNCONDITIONAL;
    return { topic, source, needs, not };
  });
};
