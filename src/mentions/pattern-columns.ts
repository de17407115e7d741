import { createNumberReader } from './numbers';
import type { TablePattern } from './table';

/** A pattern but for its ways. */
export type PreparedPattern = Omit<TablePattern, 'ways'>;

/**
 * The patterns column by column: gzipped, they are smaller so than pattern by pattern, where each spells out its keys and its conditions.
 */
export interface PatternColumns {
  /** Numbers: how many patterns there are, then of each its topic and one, and the place of its conditions in the list. */
  readonly heads: string;
  readonly conditions: readonly Conditions[];
}

/** What must hold of a candidate's surroundings, what must not, and whether it yields to a plainer one beside it. */
export type Conditions = Pick<TablePattern, 'needs' | 'not' | 'yields'>;

/**
 * The patterns by number. No object stands for each: 100,000 of them took 9 MB. Nor is their text here, which took another 6 MB,
 * and of the shipped pack 3 KB gzipped: the card gets that of the one pattern it tells of from the background.
 */
export interface PatternList {
  readonly topicOf: (pattern: number) => number;
  readonly conditionsOf: (pattern: number) => Conditions;
}

const UNCONDITIONAL: Conditions = { needs: [], not: [], yields: false };

/** The patterns of the columns. */
export const readPatterns = ({ heads, conditions }: PatternColumns): PatternList => {
  const { next } = createNumberReader(heads);
  const count = next();
  const [topics, places] = [new Int32Array(count), new Int32Array(count)];
  for (let pattern = 0; pattern < count; pattern += 1) {
    topics[pattern] = next() - 1;
    places[pattern] = next();
  }
  return {
    topicOf: (pattern) => topics[pattern] as number,
    conditionsOf: (pattern) => conditions[places[pattern] as number] ?? UNCONDITIONAL,
  };
};
