import type { Condition, MatcherTable, TablePattern } from '../table';

/** The terms of a way stand at its even places, after the two ends of its mark. */
const isTermPlace = (place: number): boolean => place >= 2 && place % 2 === 0;

const termsOf = ({ ways, needs, not }: TablePattern): readonly number[] => [
  ...ways.flatMap((way) => way.filter((_number, place) => isTermPlace(place))),
  ...[...needs, ...not].flatMap(([, ...terms]) => terms),
];

/** The table without the terms that only other terms are made of, the rest numbered anew. */
export const withUsedTermsOnly = (table: MatcherTable): MatcherTable => {
  const used = [...new Set([...table.patterns.flatMap(termsOf), ...table.masks])].sort(
    (one, other) => one - other,
  );
  const places = new Map(used.map((term, place) => [term, place]));
  const placeOf = (term: number): number => places.get(term) ?? term;
  const renumber = (conditions: readonly Condition[]): readonly Condition[] =>
    conditions.map(([range = 0, ...terms]) => [range, ...terms.map(placeOf)]);
  return {
    ...table,
    terms: used.map((term) => table.terms[term] ?? ''),
    masks: table.masks.map(placeOf),
    patterns: table.patterns.map((pattern) => ({
      ...pattern,
      ways: pattern.ways.map((way) =>
        way.map((number, place) => (isTermPlace(place) ? placeOf(number) : number)),
      ),
      needs: renumber(pattern.needs),
      not: renumber(pattern.not),
    })),
  };
};
