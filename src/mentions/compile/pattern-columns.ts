import type { PatternColumns, PreparedPattern } from '../pattern-columns';
import { writeNumbers } from './write-numbers';

/** Writes patterns by columns. */
export const writePatterns = (patterns: readonly PreparedPattern[]): PatternColumns => {
  const places = new Map<string, number>();
  const placeOf = ({ needs, not, yields }: PreparedPattern): number => {
    const key = JSON.stringify({ needs, not, yields });
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  };
  const each = patterns.flatMap((pattern) => [pattern.topic + 1, placeOf(pattern)]);
  return {
    heads: writeNumbers([patterns.length, ...each]),
    conditions: [...places.keys()].map((key) => JSON.parse(key)),
  };
};
