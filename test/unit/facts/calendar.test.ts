import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageBetween, dayFromNumber, dayNumber, dayProblem, weekdayOf } from '../../../src/facts/calendar';

/** Days from the year 0 to 9999, as numbers counted from 1970-01-01. */
const anyDayNumber = fc.integer({ min: -719_528, max: 2_932_896 });

describe('dayProblem', () => {
  it.each(['2021-01-06', '2024-02-29', '2000-02-29', '0000-02-29', '9999-12-31'])('accepts %s', (day) => {
    expect(dayProblem(day)).toBeNull();
  });

  it.each([
    ['2021-02-30', 'days 1 to 28'],
    ['2021-02-29', 'days 1 to 28'],
    ['1900-02-29', 'days 1 to 28'],
    ['2021-04-31', 'days 1 to 30'],
    ['2021-13-01', 'no month 13'],
    ['2021-00-10', 'no month 0'],
    ['2021-01-00', 'days 1 to 31'],
    ['2021-1-6', 'year-month-day'],
    ['6 January 2021', 'year-month-day'],
    ['2021-01-06T00:00:00Z', 'year-month-day'],
    ['', 'year-month-day'],
  ])('refuses "%s"', (day, reason) => {
    expect(dayProblem(day)).toContain(reason);
  });

  it('knows the same days as the platform for every text of digits', () => {
    const digits = (length: number) =>
      fc.integer({ min: 0, max: 10 ** length - 1 }).map((number) => String(number).padStart(length, '0'));
    fc.assert(
      fc.property(digits(4), digits(2), digits(2), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const time = Date.parse(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
        expect(dayProblem(text) === null).toBe(exists);
      }),
    );
  });
});

describe('dayNumber', () => {
  it('counts from 1970', () => {
    expect([dayNumber('1970-01-01'), dayNumber('1970-01-02'), dayNumber('1969-12-31')]).toEqual([0, 1, -1]);
  });

  it('is undone by dayFromNumber, whatever the day', () => {
    fc.assert(fc.property(anyDayNumber, (number) => dayNumber(dayFromNumber(number)) === number));
  });

  it('throws for a day that does not exist', () => {
    expect(() => dayNumber('2021-02-30')).toThrow(RangeError);
  });
});

describe('weekdayOf', () => {
  it('knows that 11 January 2021 was a Monday and 9 January a Saturday', () => {
    expect([weekdayOf('2021-01-11'), weekdayOf('2021-01-09')]).toEqual([1, 6]);
  });
});

describe('ageBetween', () => {
  it.each([
    ['2021-01-11', '2026-01-11', { unit: 'year', count: 5 }],
    ['2021-01-11', '2026-01-10', { unit: 'year', count: 4 }],
    ['2021-01-11', '2021-12-31', { unit: 'month', count: 11 }],
    ['2021-01-31', '2021-02-28', { unit: 'day', count: 28 }],
    ['2021-01-31', '2021-03-01', { unit: 'month', count: 1 }],
    ['2020-02-29', '2021-02-28', { unit: 'month', count: 11 }],
    ['2021-01-11', '2021-01-11', { unit: 'day', count: 0 }],
    ['2021-01-11', '2021-01-09', { unit: 'day', count: -2 }],
    ['2021-01-11', '2018-06-01', { unit: 'year', count: -2 }],
  ])('from %s to %s', (from, to, age) => {
    expect(ageBetween(from, to)).toEqual(age);
  });

  it('is the same the other way round, with the sign turned', () => {
    fc.assert(
      fc.property(anyDayNumber, anyDayNumber, (one, other) => {
        const [there, back] = [
          ageBetween(dayFromNumber(one), dayFromNumber(other)),
          ageBetween(dayFromNumber(other), dayFromNumber(one)),
        ];
        expect(there.unit).toBe(back.unit);
        expect(there.count + back.count).toBe(0);
      }),
    );
  });
});
