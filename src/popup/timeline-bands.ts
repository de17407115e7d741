import { type DaySpan, spanOf } from '../facts/dates';
import type { Fact } from '../facts/schema';
import type { Timeline } from '../facts/timeline';

/** A stretch of days with the facts known only to lie somewhere within it. */
export interface Band {
  /** The stretch in EDTF, `2021-01-06/2021-01-11`, and its two ends. */
  readonly date: string;
  readonly span: DaySpan;
  /** Where its first and its last day stand in the timeline's days. */
  readonly first: number;
  readonly last: number;
  readonly facts: readonly Fact[];
}

/** The intervals of a timeline with those over the same days drawn as one, in their order. */
export function bandsOf(timeline: Timeline): readonly Band[] {
  const bands = new Map<string, Band>();
  for (const { fact, first, last } of timeline.intervals) {
    if (fact.date === null) continue;
    const date = fact.date.edtf;
    const facts = [...(bands.get(date)?.facts ?? []), fact];
    bands.set(date, { date, span: spanOf(fact.date), first, last, facts });
  }
  return [...bands.values()];
}
