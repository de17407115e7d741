import { type Age, ageBetween } from '../facts/calendar';
import { locale, message, type PluralKey, plural } from '../platform/i18n';

const before: Readonly<Record<Age['unit'], PluralKey>> = {
  year: 'age_before_year',
  month: 'age_before_month',
  day: 'age_before_day',
};

const after: Readonly<Record<Age['unit'], PluralKey>> = {
  year: 'age_after_year',
  month: 'age_after_month',
  day: 'age_after_day',
};

/**
 * How old a report is beside the page that it is shown on: "5 years before this page".
 * @param reported ISO day of the report
 * @param page ISO day of the page
 */
export function ageBesidePage(reported: string, page: string): string {
  const { unit, count } = ageBetween(reported, page);
  if (count === 0) return message('age_same_day');
  return count > 0 ? plural(before[unit], count) : plural(after[unit], -count);
}

/**
 * How old a report is today, for a page that does not say when it was published: "5 years ago".
 * @param reported ISO day of the report
 * @param today ISO day
 */
export function ageToday(reported: string, today: string): string {
  const { unit, count } = ageBetween(reported, today);
  // "auto" says "yesterday" of a day, which is exact, but "last year" of a year, which is not.
  const numeric = unit === 'day' ? 'auto' : 'always';
  return new Intl.RelativeTimeFormat(locale(), { numeric }).format(-count, unit);
}
