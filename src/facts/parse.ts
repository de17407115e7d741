import * as z from 'zod/mini';
import { dateReadingProblems } from './date-reading';
import { problemsOf } from './issue';
import { jsonFault } from './json-fault';
import { type Problem, WHOLE_FILE } from './problem';
import { referenceProblems } from './references';
import { type Pack, packSchema } from './schema';

/** A pack, or everything that keeps a text from being one. */
export type PackReading =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The longest file read, in characters or bytes: room for 100,000 phrases of 80 characters. Beyond it nothing is read, so
 * that no file can fill the memory.
 */
export const LONGEST_PACK = 8_000_000;

const fail = (...problems: readonly Problem[]): PackReading => ({ ok: false, problems });

/**
 * The problem of a file that is too long to be a pack, or null.
 * @param size its length in characters or bytes
 */
export function sizeProblem(size: number): Problem | null {
  if (size <= LONGEST_PACK) return null;
  return {
    place: WHOLE_FILE,
    message: `It is ${size} characters long; a pack has at most ${LONGEST_PACK}.`,
    mend: 'Look whether this is the right file, or split the pack.',
  };
}

function readJson(text: string): { readonly value: unknown } | Problem {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const fault = jsonFault(text);
    if (fault === null) throw error;
    return {
      place: `line ${fault.line}, column ${fault.column}`,
      message: `The file is not JSON. ${fault.message}`,
      mend: 'Mend the JSON at this place, or look whether this is the right file.',
    };
  }
}

/**
 * Reads a pack and checks all that can be checked without its sources: size, JSON, schema, ids, references and dates. Takes
 * the file's text. Never throws for what the text holds; every problem found is named with its place and its mend.
 */
export function parsePack(text: string): PackReading {
  const tooLong = sizeProblem(text.length);
  if (tooLong !== null) return fail(tooLong);
  const json = readJson(text);
  if (!('value' in json)) return fail(json);
  const read = z.safeParse(packSchema, json.value);
  if (!read.success) return fail(...read.error.issues.flatMap((issue) => problemsOf(issue, json.value)));
  const pack: Pack = read.data;
  const problems = [...referenceProblems(pack), ...dateReadingProblems(pack)];
  return problems.length === 0 ? { ok: true, pack } : fail(...problems);
}
