/** Puts what the schema finds into words: what is wrong, where, and what to do. */
import type * as z from 'zod/mini';
import { shown } from './fields';
import { type Problem, placeOf } from './problem';

type Issue = z.core.$ZodIssue;
type Words = Pick<Problem, 'message' | 'mend'>;

/** What to do about keys that one variant of a thing has and another must not have. */
const FORBIDDEN_KEYS: Readonly<Record<string, Words>> = {
  quote: {
    message: 'An event or a background fact cannot carry a quotation.',
    mend: 'Remove it, or make the fact a "statement" or a "claim".',
  },
  timeOfDay: {
    message: 'An interval has no time of day.',
    mend: 'Remove it, or give the date the precision "day".',
  },
};

/** What to do about keys whose absence says more than that they are missing. */
const NEEDED_KEYS: Readonly<Record<string, Words>> = {
  attributedTo: {
    message: 'A statement or a claim does not say whose it is.',
    mend: 'Add "attributedTo": {"name": ...}, or make the fact an "event" or "background".',
  },
};

const listed = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join(', ');

/** The value at a path of the pack as it was read; undefined where there is none. */
function valueAt(whole: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }, whole);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
}

const A_KIND: Readonly<Record<string, string>> = {
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object in braces',
};

function typeWords(expected: string, key: string, value: unknown): Words {
  const forbidden = FORBIDDEN_KEYS[key];
  if (expected === 'never')
    return forbidden ?? { message: `"${key}" has no place here.`, mend: 'Remove it.' };
  const wanted = A_KIND[expected] ?? expected;
  if (value !== undefined)
    return { message: `The value is ${kindOf(value)}.`, mend: `Write ${wanted} here.` };
  return NEEDED_KEYS[key] ?? { message: `"${key}" is missing.`, mend: `Add it: ${wanted}.` };
}

function choiceWords(allowed: readonly unknown[], value: unknown): Words {
  const mend = `Write one of ${listed(allowed)}.`;
  if (value === undefined) return { message: 'A value is missing.', mend };
  const what = typeof value === 'string' ? shown(value) : `A value that is ${kindOf(value)}`;
  return { message: `${what} is not known here.`, mend };
}

function sizeWords(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): Words {
  const limit = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`;
  const wrong = issue.code === 'too_big' ? 'too' : 'not';
  if (issue.origin === 'string') {
    return {
      message: `The text is ${wrong} long${wrong === 'not' ? ' enough' : ''}.`,
      mend: `Give it ${limit} characters.`,
    };
  }
  if (issue.origin === 'array') {
    return {
      message: `The list has ${wrong === 'too' ? 'too many' : 'not enough'} entries.`,
      mend: `Give it ${limit}.`,
    };
  }
  return { message: `The number is ${wrong === 'too' ? 'too big' : 'too small'}.`, mend: `Give ${limit}.` };
}

function customMend(params: Readonly<Record<string, unknown>> | undefined): string {
  const mend = params?.mend;
  return typeof mend === 'string' ? mend : 'See the description of this key in the schema.';
}

/** What the key may be that tells the variants of a thing apart, such as a fact's kind; there is no other choice of shapes. */
const optionsOf = (issue: Issue): readonly unknown[] =>
  'options' in issue && Array.isArray(issue.options) ? issue.options : [];

function wordsOf(issue: Issue, whole: unknown): Words {
  const key = String(issue.path.at(-1) ?? 'The pack');
  const value = valueAt(whole, issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return typeWords(issue.expected, key, value);
    case 'invalid_value':
      return choiceWords(issue.values, value);
    case 'invalid_union':
      return choiceWords(optionsOf(issue), value);
    case 'too_big':
    case 'too_small':
      return sizeWords(issue);
    case 'invalid_format':
      return {
        message: 'The text is not of the form asked for.',
        mend: `Give it the form ${issue.pattern ?? issue.format}.`,
      };
    case 'custom':
      return { message: issue.message, mend: customMend(issue.params) };
    default:
      return {
        message: 'The value has none of the shapes allowed here.',
        mend: 'See the description of this key in the schema.',
      };
  }
}

/**
 * The problems behind one issue of the schema: one for each key that it does not know, otherwise one.
 * @param whole the pack as it was read, for the values at fault
 */
export function problemsOf(issue: Issue, whole: unknown): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      place: placeOf([...issue.path, key]),
      message: `"${key}" is not known here.`,
      mend: 'Remove it, or mend its spelling.',
    }));
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.map((one) => ({
      place: placeOf(issue.path),
      ...wordsOf({ ...one, path: issue.path }, whole),
    }));
  }
  return [{ place: placeOf(issue.path), ...wordsOf(issue, whole) }];
}
