import type { Openings } from '../table';
import { beyond, costOfOpening, type Opening, type Pair, type Words } from './openings';
import { costOfAll } from './triggers';

type Ways = readonly (readonly Opening[])[];

const isServed = (way: readonly Opening[], by: ReadonlySet<Opening>): boolean =>
  way.some((opening) => by.has(opening));

/** How many of the ways each opening would serve. */
const countOf = (ways: Ways): ReadonlyMap<Opening, number> => {
  const counts = new Map<Opening, number>();
  for (const opening of ways.flat()) counts.set(opening, (counts.get(opening) ?? 0) + 1);
  return counts;
};

const cheapest = (costs: readonly (readonly [Opening, number])[]): Opening | undefined =>
  costs.reduce((one, other) => (other[1] < one[1] ? other : one), costs[0] as (typeof costs)[0])?.[0];

/** Takes the openings that have no other beside them, then, until every way has one, that which serves most ways for its cost. */
const choose = (ways: Ways): ReadonlySet<Opening> => {
  const chosen = new Set<Opening>();
  const words = new Set<string>();
  const take = (opening: Opening): void => {
    chosen.add(opening);
    for (const word of opening.alone.keys()) words.add(word);
  };
  for (const [first, ...others] of ways) if (first && others.length === 0) take(first);
  const picked: Opening[] = [];
  for (let open = ways; open.length > 0; ) {
    open = open.filter((way) => !isServed(way, chosen));
    const best = cheapest(
      [...countOf(open)].map(([opening, count]) => [opening, costOfOpening(beyond(opening, words)) / count]),
    );
    if (best === undefined) break;
    take(best);
    picked.push(best);
  }
  // What was cheap at first may be needless for what came later.
  for (const opening of picked) {
    chosen.delete(opening);
    if (!ways.every((way) => isServed(way, chosen))) chosen.add(opening);
  }
  return chosen;
};

const nameOf = (side: Words): string => [...side.keys()].sort().join(' ');

/** Pairs that share a side as one. */
const joined = (pairs: readonly Pair[]): readonly Pair[] => {
  const done: Pair[] = [];
  for (const pair of pairs) {
    const names = pair.map(nameOf);
    const place = done.findIndex((other) => other.some((side) => names.includes(nameOf(side))));
    const sides = [...(done[place] ?? []), ...pair];
    const shared = sides.find((side, index) =>
      sides.some((other, at) => at > index && nameOf(other) === nameOf(side)),
    );
    if (shared === undefined) done.push(pair);
    else {
      const rest = sides.filter((side) => nameOf(side) !== nameOf(shared));
      done[place] = [shared, new Map(rest.flatMap((side) => [...side]))];
    }
  }
  return done;
};

/** A pair as it ships: pages are searched for the words of the first side, which is the rarer one. */
const written = ([one, other]: Pair): Openings[number] =>
  costOfAll(one) <= costOfAll(other) ? [nameOf(one), nameOf(other)] : [nameOf(other), nameOf(one)];

/**
 * Chooses the words without which a page can hold no mention: for every way one of its openings, so that a page about something else has
 * as little chance to hold them as may be.
 */
export const chooseOpenings = (ways: Ways): Openings => {
  const chosen = [...choose(ways)];
  const alone = new Set(chosen.flatMap((opening) => [...opening.alone.keys()]));
  const pairs = chosen
    .map((opening) => beyond(opening, alone).pair)
    .filter(([one, other]) => one.size > 0 && other.size > 0);
  const first: Openings = alone.size > 0 ? [[[...alone].join(' ')]] : [];
  return [...first, ...joined(pairs).map(written)];
};
