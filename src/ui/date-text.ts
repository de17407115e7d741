import { type DaySpan, spanOf } from '../facts/dates';
import type { FactDate } from '../facts/schema';
import { locale, message } from '../platform/i18n';

/** A fact's date as a reader sees it. */
export interface DateText {
  /** "9 Jan 2021", "6–11 Jan 2021", in the order and words of the reader's language. */
  readonly text: string;
  /** The day as ISO 8601 for `<time datetime>`; null for an interval, which that attribute cannot say. */
  readonly day: string | null;
  /** For the hover: the exact date, the source's own words, and how they were read. */
  readonly how: string;
  /** A time of day just as vague as the source leaves it, "just before midnight Pacific"; null where it gives none. */
  readonly timeOfDay: string | null;
}

/** A date beside a fact, in a sentence, as a heading: "9 Jan 2021", "9 January 2021", "Saturday 9 January 2021". */
export type DateLength = 'medium' | 'long' | 'full';

/** A fact's date in the reader's language; null for a fact without a date, of which none is made up. */
export function dateText(date: FactDate | null): DateText | null {
  if (date === null) return null;
  const { first, last } = spanOf(date);
  return {
    text: daysText({ first, last }, 'medium'),
    day: date.precision === 'day' ? first : null,
    how: message('date_how', date.edtf, date.expression, date.reading),
    timeOfDay: date.precision === 'day' ? (date.timeOfDay ?? null) : null,
  };
}

/**
 * A day in the reader's language.
 * @param day ISO 8601, `2021-01-11`
 */
export function dayText(day: string, length: DateLength): string {
  return dayFormat(length).format(new Date(day));
}

/** The days from a first to a last one in the reader's language, what both share said once: "6–11 January 2021". */
export function daysText({ first, last }: DaySpan, length: DateLength): string {
  return dayFormat(length).formatRange(new Date(first), new Date(last));
}

/** A day is the same day everywhere: written in UTC, as ISO days are read, no time zone can move it. */
function dayFormat(length: DateLength): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale(), { dateStyle: length, timeZone: 'UTC' });
}
