import type { PatternColumns, PreparedPattern } from '../pattern-columns';
import { NO_TOPIC } from '../table';
import { writeNumbers } from './write-numbers';

/**
 * Writes patterns by columns. The sources of decoys are left out: they mark nothing, so nobody asks why.
 * @param patterns none of them with a line break in its source
 */
export const writePatterns = (patterns: readonly PreparedPattern[]): PatternColumns => {
  const places = new Map<string, number>();
  const placeOf = ({ needs, not }: PreparedPattern): number => {
    const key = JSON.stringify({ needs, not });
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  };
  const heads = writeNumbers(patterns.flatMap((pattern) => [pattern.topic + 1, placeOf(pattern)]));
  return {
    heads,
    sources: patterns.map(({ topic, source }) => (topic === NO_TOPIC ? '' : source)).join('\n'),
    conditions: [...places.keys()].map((key) => JSON.parse(key)),
  };
};
