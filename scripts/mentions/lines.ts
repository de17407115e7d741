/** One line of the input: a text to mark, and what else its page says. */
export interface TextLine {
  readonly id: unknown;
  readonly text: string;
  readonly page?: string;
}

/** A label of the scoring format: a mark of `topic` that overlaps `text` or one of `alt` is right. */
export interface Label {
  readonly topic: string;
  readonly text: string;
  readonly alt: readonly string[];
  /** Counts neither as found nor as missed. */
  readonly optional: boolean;
}

export interface LabelledLine extends TextLine {
  readonly mentions: readonly Label[];
}

const parse = (line: string): Record<string, unknown> => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`not JSON (${error instanceof Error ? error.message : error})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('not a JSON object');
  return value as Record<string, unknown>;
};

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const readLabel = (value: unknown): Label => {
  const { topic, text, alt = [], optional = false } = (value ?? {}) as Record<string, unknown>;
  if (typeof topic !== 'string' || typeof text !== 'string')
    throw new Error('a mention needs "topic" and "text"');
  if (!isTexts(alt)) throw new Error('"alt" is a list of texts');
  return { topic, text, alt, optional: optional === true };
};

/** Reads `{"id", "text", "page"?}`. Throws an `Error` that says what is wrong with the line. */
export function readTextLine(line: string): TextLine {
  const { id, text, page } = parse(line);
  if (typeof text !== 'string') throw new Error('"text" is missing');
  if (page !== undefined && page !== null && typeof page !== 'string') throw new Error('"page" is no text');
  return { id, text, ...(typeof page === 'string' ? { page } : {}) };
}

/** Reads a line with labels. Throws an `Error` that says what is wrong with the line. */
export function readLabelledLine(line: string): LabelledLine {
  const { mentions } = parse(line);
  if (!Array.isArray(mentions)) throw new Error('"mentions" is missing');
  return { ...readTextLine(line), mentions: mentions.map(readLabel) };
}

/**
 * Runs `take` on every line that isn't blank; what it throws is reported with the number of the line, and the rest goes on.
 * @returns how many lines had an error
 */
export async function eachLine(
  lines: AsyncIterable<string> | Iterable<string>,
  take: (line: string) => void,
): Promise<number> {
  let number = 0;
  let errors = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      take(line);
    } catch (error) {
      errors += 1;
      console.error(`Line ${number}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return errors;
}
