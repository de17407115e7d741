/** The shape of a pack's mention patterns. What the patterns themselves may say is the pattern compiler's business. */
import * as z from 'zod/mini';

/** Ample for any pack that people write by hand, and small enough to be checked at once. */
const MOST_ENTRIES = 100_000;
const LONGEST_PATTERN = 1000;
const LONGEST_WORD = 40;

const text = (longest: number, description: string) =>
  z.string().check(z.minLength(1), z.maxLength(longest), z.describe(description));
const name = (description: string) =>
  z.string().check(z.regex(/^[a-z][a-z0-9_]*$/), z.maxLength(LONGEST_WORD), z.describe(description));
const listOf = <Item extends z.core.SomeType>(item: Item, least: number) =>
  z.array(item).check(z.minLength(least), z.maxLength(MOST_ENTRIES));

const phrase = text(LONGEST_PATTERN, 'A phrase: words, alternatives, optional words, other terms.');
const ending = z
  .string()
  .check(z.maxLength(LONGEST_WORD), z.describe('What is put after the stem of a word.'));

/** The words that patterns are made of. */
export const vocabularySchema = z.strictObject({
  endings: z.record(name('Names a set of endings.'), listOf(ending, 1)),
  abbreviations: listOf(text(LONGEST_WORD, 'A word after which a full stop ends no sentence.'), 0),
  terms: z.record(name('Names a set of phrases.'), listOf(phrase, 1)),
  masks: listOf(name('A term whose words mean something else: nothing shorter is found in them.'), 0),
});

const evidence = listOf(
  text(LONGEST_PATTERN, 'Names of terms, of which any one will do: "trump|congress".'),
  1,
);
const evidenceByRange = z.strictObject({
  inside: z.exactOptional(evidence),
  near: z.exactOptional(evidence),
  sentence: z.exactOptional(evidence),
  block: z.exactOptional(evidence),
  page: z.exactOptional(evidence),
});

const patternSchema = z.strictObject({
  find: listOf(text(LONGEST_PATTERN, 'A pattern: terms, words, alternatives, optional parts, gaps.'), 1),
  needs: z.exactOptional(evidenceByRange),
  not: z.exactOptional(evidenceByRange),
  yields: z.exactOptional(
    z
      .boolean()
      .check(z.describe('Whether it gives way to a plainer mention of the topic in the same sentence.')),
  ),
});

/** How a topic is mentioned, or what only looks like a mention. */
export const patternsSchema = listOf(patternSchema, 0);
