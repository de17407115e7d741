/** The facts laid out by day, as the picture of them needs it. */
import { dayFromNumber, dayNumber } from './calendar';
import { factsByTime, spanOf } from './dates';
import type { Fact, FactDate } from './schema';

/** Most days shown one by one, those without a fact included; a longer time shows only days on which something stands. */
const LONGEST_RUN_OF_DAYS = 31;

export interface TimelineDay {
  /** ISO day. */
  readonly day: string;
  /** The facts dated to this day, in the pack's order. */
  readonly facts: readonly Fact[];
}

export interface TimelineInterval {
  readonly fact: Fact;
  /** Where its first and its last day stand in the timeline's days. */
  readonly first: number;
  readonly last: number;
}

export interface Timeline {
  /** Days in order, without gaps where the whole time is no longer than a month. */
  readonly days: readonly TimelineDay[];
  /** Facts known only to lie within some days, by their first day. */
  readonly intervals: readonly TimelineInterval[];
  /** Facts to which the source gives no date, in the pack's order. */
  readonly undated: readonly Fact[];
}

const isDated = (fact: Fact): fact is Fact & { readonly date: FactDate } => fact.date !== null;

/** The days to show, from all days on which a date begins or ends. */
function daysToShow(ends: readonly string[]): readonly string[] {
  const numbers = [...new Set(ends)].map(dayNumber).sort((one, other) => one - other);
  const [first = 0] = numbers;
  const length = (numbers.at(-1) ?? first) - first + 1;
  if (numbers.length === 0 || length > LONGEST_RUN_OF_DAYS) return numbers.map(dayFromNumber);
  return Array.from({ length }, (_nothing, index) => dayFromNumber(first + index));
}

/** Lays out the facts by day. Throws a RangeError where a date is no day of the calendar, which a checked pack has none of. */
export function timelineOf(facts: readonly Fact[]): Timeline {
  const dated = factsByTime(facts).filter(isDated);
  const spans = dated.map((fact) => ({ fact, span: spanOf(fact.date) }));
  const days = daysToShow(spans.flatMap(({ span }) => [span.first, span.last]));
  const places = new Map(days.map((day, index) => [day, index]));
  const placeOf = (day: string): number => places.get(day) ?? 0;
  return {
    days: days.map((day) => ({
      day,
      facts: spans
        .filter(({ fact, span }) => fact.date.precision === 'day' && span.first === day)
        .map(({ fact }) => fact),
    })),
    intervals: spans
      .filter(({ fact }) => fact.date.precision === 'interval')
      .map(({ fact, span }) => ({ fact, first: placeOf(span.first), last: placeOf(span.last) })),
    undated: facts.filter((fact) => !isDated(fact)),
  };
}
