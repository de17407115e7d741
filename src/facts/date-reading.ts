/**
 * Whether a fact's date can be what its source's words say. In a report of Monday 11 January 2021 "Saturday" is the 9th,
 * "last Wednesday" the 6th and "now" the 11th. Words that name no day ("recently") are not judged.
 */
import { dayNumber, weekdayOf } from './calendar';
import { sourceOf } from './cite';
import { spanOf } from './dates';
import { foldedWords } from './fold';
import { type Problem, placeOf } from './problem';
import type { Fact, FactDate, Pack, Source } from './schema';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAYS_OF_A_WEEK = 7;

/** Words that name a day by its distance from the day of publication, in days. */
const DISTANCES: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['now', 0],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/** Words without which no day lies after the report that names it: "will close on Friday". */
const POINTING_AHEAD = ['will', 'next', 'coming', 'upcoming', 'tomorrow'];

/** How far from publication a named weekday may lie, in days. */
function reach(words: readonly string[], ahead: boolean): { readonly least: number; readonly most: number } {
  if (ahead) return { least: 1, most: 2 * DAYS_OF_A_WEEK };
  return { least: -DAYS_OF_A_WEEK, most: words.includes('last') ? -1 : 0 };
}

/** What is wrong with a day for the words it was read from, or null. */
function dayContradiction(day: string, words: readonly string[], published: string): string | null {
  const distance = dayNumber(day) - dayNumber(published);
  const named = WEEKDAYS.findIndex((name) => words.includes(name.toLowerCase()));
  if (named >= 0 && weekdayOf(day) !== named) {
    return `${day} is a ${WEEKDAYS[weekdayOf(day)]}, not a ${WEEKDAYS[named]}.`;
  }
  const ahead = POINTING_AHEAD.some((word) => words.includes(word));
  if (distance > 0 && !ahead) {
    return `${day} lies after publication on ${published}, and those words do not point ahead.`;
  }
  const { least, most } = reach(words, ahead);
  if (named >= 0 && (distance < least || distance > most)) {
    return `${day} lies ${distance} days from publication on ${published}, which those words do not reach.`;
  }
  const meant = words.map((word) => DISTANCES.get(word)).find((one) => one !== undefined);
  if (named < 0 && meant !== undefined && meant !== distance) {
    return `${day} lies ${distance} days from publication on ${published}, not ${meant}.`;
  }
  return null;
}

/** What is wrong with an interval that says on which fact's day it begins, or null. */
function intervalContradiction(date: FactDate, facts: readonly Fact[], published: string): string | null {
  if (date.precision !== 'interval' || date.since === undefined) return null;
  const opens = facts.find(({ id }) => id === date.since);
  if (opens === undefined) return null; // An unknown fact is a problem of references.
  const { first, last } = spanOf(date);
  if (opens.date?.precision !== 'day') {
    return `The fact "${date.since}", on whose day the interval is to begin, has no day.`;
  }
  const begins = opens.date.edtf;
  if (first !== begins) return `The interval begins on ${first}, the fact "${date.since}" on ${begins}.`;
  return last === published ? null : `The interval ends on ${last}, publication was on ${published}.`;
}

function contradiction(date: FactDate, { published }: Source, facts: readonly Fact[]): string | null {
  if (date.precision === 'interval') return intervalContradiction(date, facts, published);
  return dayContradiction(date.edtf, foldedWords(date.expression), published);
}

/** Every date of the pack that contradicts the words it was read from, given the day on which its source was published. */
export function dateReadingProblems(pack: Pack): readonly Problem[] {
  return pack.facts.flatMap((fact, index) => {
    const { date } = fact;
    const source = sourceOf(fact, pack.sources);
    const message = date === null || source === undefined ? null : contradiction(date, source, pack.facts);
    if (date === null || message === null) return [];
    const mend = `Read "${date.expression}" again, or mend the day of publication.`;
    return [{ place: placeOf(['facts', index, 'date', 'edtf']), message, mend }];
  });
}
