/**
 * What a fact pack is. From this one schema come the check of a pack (`parse.ts`), the types below and the published
 * JSON Schema (`extension/facts/schema.json`).
 */
import * as z from 'zod/mini';
import { addressField, dayField, hashField, idField, intervalField, lineField, passageField } from './fields';
import { patternsSchema, vocabularySchema } from './pattern-schema';

/** Most entries of a list: ten times what the shipped pack has, and still shown by a popup without delay. */
const MOST_FACTS = 500;
const MOST_ENTRIES = 60;

const listOf = <Item extends z.core.SomeType>(item: Item, least: number, most = MOST_ENTRIES) =>
  z.array(item).check(z.minLength(least), z.maxLength(most));

const sourceSchema = z.strictObject({
  id: idField('Names this source in evidence.'),
  publisher: lineField('Who published it.'),
  address: addressField('Where it stands on the web.'),
  published: dayField('The day it was published.'),
  sha256: hashField('SHA-256 of its normalised text, so that whoever has the text can check the pack.'),
});

/** What keeps a date honest: the source's own words, and how they were read. */
const known = {
  expression: lineField("The source's own words for the time."),
  reading: lineField('How those words were read.'),
  paragraph: z.exactOptional(z.int().check(z.minimum(1))),
};

const dateSchema = z.discriminatedUnion('precision', [
  z.strictObject({
    precision: z.literal('day'),
    edtf: dayField('The day, in EDTF (ISO 8601-2).'),
    ...known,
    timeOfDay: z.exactOptional(lineField('The time of day, as vague as the source leaves it.')),
  }),
  z.strictObject({
    precision: z.literal('interval'),
    edtf: intervalField('The first and the last day that the source allows, in EDTF (ISO 8601-2).'),
    ...known,
    /** Named here, as a quote is below, so that readers of a date can ask either precision for its time of day. */
    timeOfDay: z.exactOptional(z.never()),
    since: z.exactOptional(
      idField('The fact on whose day the interval begins, where it ends on the day of publication.'),
    ),
  }),
]);

const attributionSchema = z.strictObject({
  name: lineField('Who said it.'),
  role: z.exactOptional(lineField('What they are.')),
  through: z.exactOptional(lineField('The way it reached the source.')),
});

const evidenceSchema = z.strictObject({
  source: idField('The id of the source.'),
  paragraph: z
    .int()
    .check(z.minimum(1), z.describe('The paragraph of the source in which it stands, counted from 1.')),
  anchor: lineField('A few words that occur exactly once in the source: the target of a text fragment.'),
});

const everyFact = {
  id: idField('Names this fact.'),
  topics: listOf(idField('The id of a topic that it tells of.'), 1),
  statement: passageField('One statement, in our own words, that does not go beyond its source.'),
  date: z.nullable(dateSchema),
  evidence: evidenceSchema,
  cues: listOf(
    lineField(
      'Words in the sentence of a mention that this fact answers; a star at the end stands for any ending.',
    ),
    0,
  ),
};

const factSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...everyFact,
    kind: z.enum(['event', 'background']),
    attributedTo: z.exactOptional(attributionSchema),
    /** Only a statement or a claim quotes somebody; named here so that readers of a fact can ask every kind for its quote. */
    quote: z.exactOptional(z.never()),
  }),
  z.strictObject({
    ...everyFact,
    kind: z.enum(['statement', 'claim']),
    attributedTo: attributionSchema,
    quote: z.exactOptional(passageField('The words quoted, exactly as in the source.')),
  }),
]);

const topicSchema = z.strictObject({
  id: idField('Names this topic in facts.'),
  label: lineField('What a reader is shown.'),
  description: lineField('What it is, in one line.'),
  sameAs: listOf(addressField('The address of the same thing in Wikidata.'), 0),
  patterns: patternsSchema,
});

export const packSchema = z.strictObject({
  $schema: z.exactOptional(lineField('Where the JSON Schema of packs stands, for editors.')),
  id: idField('Names this pack.'),
  revision: z.int().check(z.minimum(1), z.describe('Grows with each change of the pack.')),
  sources: listOf(sourceSchema, 1),
  vocabulary: vocabularySchema,
  decoys: patternsSchema,
  topics: listOf(topicSchema, 1),
  facts: listOf(factSchema, 1, MOST_FACTS),
});

/** Data that nobody changes, however deep. */
type Fixed<Value> = Value extends object ? { readonly [Key in keyof Value]: Fixed<Value[Key]> } : Value;

export type Pack = Fixed<z.infer<typeof packSchema>>;
export type Source = Pack['sources'][number];
/** A topic as readers see it; its mention patterns are for the engine alone. */
export type Topic = Omit<Pack['topics'][number], 'patterns'>;
export type Fact = Pack['facts'][number];
export type FactKind = Fact['kind'];
export type FactDate = NonNullable<Fact['date']>;
export type Attribution = NonNullable<Fact['attributedTo']>;
