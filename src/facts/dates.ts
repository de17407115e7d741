import type { Fact, FactDate } from './schema';

/** The first and the last day that a date covers, both ISO days; the same day where it is one. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

/** What a date covers on the calendar. */
export function spanOf(date: FactDate): DaySpan {
  const [first = date.edtf, last = first] = date.edtf.split('/');
  return { first, last };
}

const compareText = (one: string, other: string): number => Number(one > other) - Number(one < other);

/**
 * The order of two dates in time, for sorting: by the first day, and of two that begin together the shorter first. A fact
 * without a date comes after all others. ISO days sort as text.
 */
export function compareDates(one: FactDate | null, other: FactDate | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const [a, b] = [spanOf(one), spanOf(other)];
  return compareText(a.first, b.first) || compareText(a.last, b.last);
}

/** The facts by time; those that share a time, or have none, keep their order among themselves. */
export const factsByTime = (facts: readonly Fact[]): readonly Fact[] =>
  [...facts].sort((one, other) => compareDates(one.date, other.date));
