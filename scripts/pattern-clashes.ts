/**
 * Finds patterns of different topics that would mark the very same words. The matcher would have to pick one of the two
 * topics for no reason a reader could see.
 */
import type { Problem } from '../src/facts/problem';
import type { Pack } from '../src/facts/schema';
import { type PlacedPattern, patternsInOrder } from '../src/mentions/compile/pattern-order';
import { unfold } from '../src/mentions/compile/unfold';
import { type MatcherTable, NO_TOPIC, type TablePattern } from '../src/mentions/table';

/** One way through a pattern: after the two ends of its mark, terms at the even places and the gaps between them at the odd ones. */
interface PatternWay {
  readonly pattern: TablePattern;
  readonly placed: PlacedPattern;
  readonly way: readonly number[];
}

const termsOf = (way: readonly number[]): readonly number[] =>
  way.slice(2).filter((_number, index) => index % 2 === 0);
const gapsOf = (way: readonly number[]): readonly number[] =>
  way.slice(2).filter((_number, index) => index % 2 === 1);

/** Whether what must stand near tells the two apart: where both ask for something, and not for the same. */
const toldApart = (one: TablePattern, other: TablePattern): boolean =>
  one.needs.length > 0 && other.needs.length > 0 && JSON.stringify(one.needs) !== JSON.stringify(other.needs);

function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** For each pair of terms whether one of their phrases is the same, each pair worked out once. */
function phraseSharing(table: MatcherTable): (one: number, other: number) => boolean {
  const phrases = table.terms.map((term) => new Set(unfold(term).map((phrase) => phrase.join(' '))));
  const known = new Map<string, boolean>();
  return (one, other) => {
    if (one === other) return true;
    const key = `${one} ${other}`;
    const shared = known.get(key) ?? [...(phrases[one] ?? [])].some((phrase) => phrases[other]?.has(phrase));
    known.set(key, shared);
    return shared;
  };
}

/** Every way through a pattern of a topic. */
function waysOf(pack: Pack, table: MatcherTable): readonly PatternWay[] {
  return patternsInOrder(pack).flatMap((placed, number) => {
    const pattern = table.patterns[number];
    if (!pattern || pattern.topic === NO_TOPIC) return [];
    return pattern.ways.map((way) => ({ pattern, placed, way }));
  });
}

/** The pairs of patterns of different topics that would mark the same words, each pair once. */
function clashingPairs(
  pack: Pack,
  table: MatcherTable,
): readonly (readonly [PlacedPattern, PlacedPattern])[] {
  const sharePhrase = phraseSharing(table);
  const pairs = new Map<PlacedPattern, Set<PlacedPattern>>();
  const compare = (one: PatternWay, other: PatternWay): void => {
    if (one.pattern.topic >= other.pattern.topic || toldApart(one.pattern, other.pattern)) return;
    const others = termsOf(other.way);
    if (!termsOf(one.way).every((term, index) => sharePhrase(term, others[index] ?? -1))) return;
    pairs.set(one.placed, (pairs.get(one.placed) ?? new Set()).add(other.placed));
  };
  for (const group of groupedBy(waysOf(pack, table), ({ way }) => gapsOf(way).join(' '))) {
    for (const one of group) for (const other of group) compare(one, other);
  }
  return [...pairs].flatMap(([one, others]) => [...others].map((other) => [one, other] as const));
}

/**
 * A problem for each pattern that clashes with one of another topic: same words, same gaps, and no different evidence
 * asked for that would tell them apart.
 * @param table the pack's patterns, compiled
 */
export function patternClashes(pack: Pack, table: MatcherTable): readonly Problem[] {
  return clashingPairs(pack, table).map(([one, other]) => ({
    place: other.place,
    message: `"${other.source}" marks the same words as "${one.source}" at ${one.place}, which is of another topic.`,
    mend: 'Leave the words to one of the two topics, or let each ask for evidence of its own.',
  }));
}
