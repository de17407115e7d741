/**
 * The order in which a pack's patterns are numbered. A mention names its pattern by number alone; the compiler that gives the
 * numbers and whoever looks a pattern's text up by one go by the same list.
 */
import { NO_TOPIC } from '../table';
import type { PatternEntry, PatternPart } from './pattern-part';

/** A pattern as written in the pack, and where it stands there: `topics[1].patterns[0].find[2]`. */
export interface PlacedPattern {
  readonly source: string;
  readonly place: string;
}

/** An entry of patterns: of a topic by its number, or of `NO_TOPIC`; `place` is where it stands in the pack. */
export interface PlacedEntry {
  readonly topic: number;
  readonly place: string;
  readonly entry: PatternEntry;
}

type PackOfPatterns = Pick<PatternPart, 'topics' | 'decoys'>;

/** The entries of a pack in the order of their patterns' numbers: topic by topic, then the decoys. */
export const entriesInOrder = ({ topics, decoys }: PackOfPatterns): readonly PlacedEntry[] => [
  ...topics.flatMap(({ patterns }, topic) =>
    patterns.map((entry, index) => ({ topic, place: `topics[${topic}].patterns[${index}]`, entry })),
  ),
  ...decoys.map((entry, index) => ({ topic: NO_TOPIC, place: `decoys[${index}]`, entry })),
];

/** The patterns of an entry in their order. */
export const patternsOf = ({ place, entry }: PlacedEntry): readonly PlacedPattern[] =>
  entry.find.map((source, index) => ({ source, place: `${place}.find[${index}]` }));

/** All patterns of a pack, each at the place in the list that is its number. */
export const patternsInOrder = (pack: PackOfPatterns): readonly PlacedPattern[] =>
  entriesInOrder(pack).flatMap(patternsOf);
