/** The fields a pack is made of: each says what it takes, how long it may be, what is wrong with a value and how to mend it. */
import * as z from 'zod/mini';
import { dayProblem } from './calendar';

/** One rule for a text: `problem` gives a sentence for a person, or null where the text is good. */
interface TextRule {
  readonly description: string;
  readonly longest: number;
  readonly problem?: (text: string) => string | null;
  readonly mend?: string;
  /** The part of the rule that JSON Schema can say. */
  readonly pattern?: string;
}

/** Lengths in characters (UTF-16 units). Room for the longest sensible value; what is longer is a mistake or an attack. */
const LONGEST_ID = 60;
const LONGEST_LINE = 200;
const LONGEST_PASSAGE = 600;
const LONGEST_ADDRESS = 2000;

const LONGEST_SHOWN = 60;
const NUMBER_OF_SHA256_DIGITS = 64;

/** A value as it is named in a message: quoted, and cut where it is long. */
export const shown = (text: string): string =>
  text.length > LONGEST_SHOWN ? `"${text.slice(0, LONGEST_SHOWN)}..."` : `"${text}"`;

function ruledText(rule: TextRule) {
  const { description, longest, pattern, problem = () => null, mend = '' } = rule;
  return z.string().check(
    z.minLength(1, { abort: true }),
    z.maxLength(longest, { abort: true }),
    z.refine((text) => problem(text) === null, {
      error: (issue) => problem(String(issue.input)) ?? '',
      params: { mend },
    }),
    z.meta(pattern === undefined ? { description } : { description, pattern }),
  );
}

const matches = (pattern: string, wrong: (text: string) => string) => {
  const expression = new RegExp(pattern, 'u');
  return (text: string): string | null => (expression.test(text) ? null : wrong(text));
};

const ID_PATTERN = '^[a-z0-9]+(-[a-z0-9]+)*$';

/** A name by which other parts of the pack refer to this one. */
export const idField = (description: string) =>
  ruledText({
    description,
    longest: LONGEST_ID,
    pattern: ID_PATTERN,
    problem: matches(ID_PATTERN, (text) => `${shown(text)} is not an id.`),
    mend: 'Write it in lower-case letters, digits and single hyphens, such as "capitol-riot".',
  });

const ADDRESS_PATTERN = '^https?://[^\\s/?#@<>"\\\\]+([/?#][^\\s<>"\\\\]*)?$';

/** The address of a page on the web: nothing that runs, and no name or password before the host. */
export const addressField = (description: string) =>
  ruledText({
    description,
    longest: LONGEST_ADDRESS,
    pattern: ADDRESS_PATTERN,
    problem: matches(ADDRESS_PATTERN, (text) => `${shown(text)} is not the address of a web page.`),
    mend: 'Give an address that begins with https:// or http:// and holds no spaces.',
  });

const SAYING_PATTERN = '^\\S(.*\\S)?$';
const isOneLine = matches(
  SAYING_PATTERN,
  () => 'The text begins or ends with white space, or runs over several lines.',
);

/** Half of a surrogate pair: no character, and what no address can carry. */
const HALF_CHARACTER = /\p{Surrogate}/u;

/** Text that says something: not only white space, and none at its ends. */
const sayingText = (description: string, longest: number) =>
  ruledText({
    description,
    longest,
    pattern: SAYING_PATTERN,
    problem: (text) => (HALF_CHARACTER.test(text) ? 'The text holds half a character.' : isOneLine(text)),
    mend: 'Write it as one line of whole characters without spaces at its ends.',
  });

/** A name, a label or a few words. */
export const lineField = (description: string) => sayingText(description, LONGEST_LINE);

/** A sentence or two. */
export const passageField = (description: string) => sayingText(description, LONGEST_PASSAGE);

const DAY_MEND = 'Give a day that exists, as year-month-day, such as 2021-01-09.';

/** One day of the calendar. */
export const dayField = (description: string) =>
  ruledText({
    description,
    longest: LONGEST_LINE,
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    problem: dayProblem,
    mend: DAY_MEND,
  });

function intervalProblem(text: string): string | null {
  const [start, end, ...rest] = text.split('/');
  if (start === undefined || end === undefined || rest.length > 0)
    return `${shown(text)} is not an interval of two days.`;
  const problem = dayProblem(start) ?? dayProblem(end);
  if (problem !== null) return problem;
  return start < end ? null : `The interval ${text} does not begin before it ends.`;
}

/** An interval of the calendar in EDTF: its first and its last day, parted by a slash. */
export const intervalField = (description: string) =>
  ruledText({
    description,
    longest: LONGEST_LINE,
    pattern: '^\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}$',
    problem: intervalProblem,
    mend: 'Give the first and the last day, parted by a slash, such as 2021-01-06/2021-01-11.',
  });

const HASH_PATTERN = `^[0-9a-f]{${NUMBER_OF_SHA256_DIGITS}}$`;

/** A SHA-256 in hexadecimal. */
export const hashField = (description: string) =>
  ruledText({
    description,
    longest: NUMBER_OF_SHA256_DIGITS,
    pattern: HASH_PATTERN,
    problem: matches(HASH_PATTERN, (text) => `${shown(text)} is not a SHA-256.`),
    mend: `Give its ${NUMBER_OF_SHA256_DIGITS} hexadecimal digits in lower case; checking the pack against its source prints them.`,
  });
