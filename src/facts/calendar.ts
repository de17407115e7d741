/**
 * Days of the calendar as ISO 8601 text (`2021-01-09`): which exist, what weekday they are, how far apart they lie.
 * Text is never given to `Date` to parse: it rolls 30 February over to 2 March and reads other spellings by the machine's time zone.
 */

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_OF_A_DAY = 86_400_000;
const MONTHS_OF_A_YEAR = 12;

/** The parts of a day, each as a person writes it: January is 1. */
interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A length of time in the largest unit of which a whole one has passed; `count` is negative where the time runs backwards. */
export interface Age {
  readonly unit: 'year' | 'month' | 'day';
  readonly count: number;
}

/** How many days the month (1 to 12) of that year has in the Gregorian calendar. */
const daysOfMonth = (year: number, month: number): number =>
  new Date(midnightOf(year, month + 1, 0)).getUTCDate();

/** Milliseconds since 1970; `setUTCFullYear` because `Date.UTC` reads the years 0 to 99 as 1900 to 1999. */
function midnightOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function partsOf(text: string): DayParts | null {
  const found = DAY_PATTERN.exec(text);
  if (found === null) return null;
  return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}

/**
 * What keeps a text from being a day of the calendar, as a sentence for a person, or null where it is one.
 * Takes any text; only `YYYY-MM-DD` with a day that exists passes.
 */
export function dayProblem(text: string): string | null {
  const parts = partsOf(text);
  if (parts === null) return `"${text}" is not written as year-month-day.`;
  const { year, month, day } = parts;
  if (month < 1 || month > MONTHS_OF_A_YEAR) return `${text} does not exist: there is no month ${month}.`;
  const days = daysOfMonth(year, month);
  if (day < 1 || day > days) return `${text} does not exist: that month has the days 1 to ${days}.`;
  return null;
}

function existingDay(text: string): DayParts {
  const problem = dayProblem(text);
  const parts = partsOf(text);
  if (problem !== null || parts === null) throw new RangeError(problem ?? text);
  return parts;
}

/** The day's number, counted from 1970-01-01 as 0. Throws a RangeError where the text is no day of the calendar. */
export function dayNumber(text: string): number {
  const { year, month, day } = existingDay(text);
  return midnightOf(year, month, day) / MILLISECONDS_OF_A_DAY;
}

/** The ISO day with that number, counted from 1970-01-01 as 0. Throws a RangeError outside the years 0 to 9999. */
export function dayFromNumber(number: number): string {
  const text = new Date(number * MILLISECONDS_OF_A_DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
  existingDay(text);
  return text;
}

/** The weekday of an ISO day, Sunday as 0. Throws a RangeError where the text is no day of the calendar. */
export function weekdayOf(text: string): number {
  return new Date(dayNumber(text) * MILLISECONDS_OF_A_DAY).getUTCDay();
}

/** Whole months from the earlier to the later day: 31 January to 28 February is none. */
function wholeMonths(earlier: DayParts, later: DayParts): number {
  const months = (later.year - earlier.year) * MONTHS_OF_A_YEAR + (later.month - earlier.month);
  return later.day < earlier.day ? months - 1 : months;
}

/**
 * How long it is from one ISO day to another, in the largest unit of which a whole one fits in, ready for
 * `Intl.RelativeTimeFormat`. Negative where `to` lies before `from`. Throws a RangeError where either is no day of the calendar.
 */
export function ageBetween(from: string, to: string): Age {
  const distance = dayNumber(to) - dayNumber(from);
  const sign = distance < 0 ? -1 : 1;
  const [earlier, later] = sign < 0 ? [to, from] : [from, to];
  const months = wholeMonths(existingDay(earlier), existingDay(later));
  const years = Math.floor(months / MONTHS_OF_A_YEAR);
  if (years > 0) return { unit: 'year', count: sign * years };
  if (months > 0) return { unit: 'month', count: sign * months };
  return { unit: 'day', count: distance };
}
