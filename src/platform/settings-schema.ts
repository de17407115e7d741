/** What may be stored, item by item and choice by choice. */
import * as z from 'zod/mini';
import { isSiteEntry } from './site';

/** Longer than any mention a pack's patterns can match; keeps a damaged entry from filling the storage. */
const TEXT_LENGTH_MOST = 1_000;

/** Milliseconds: sooner a card opens on mere crossings, later nobody waits for it. */
const DELAY_LEAST = 200;
const DELAY_MOST = 1_000;

const textSchema = z.string().check(z.minLength(1), z.maxLength(TEXT_LENGTH_MOST));
const siteSchema = z.string().check(z.refine(isSiteEntry));
const hiddenFormSchema = z.object({ site: siteSchema, topic: textSchema, form: textSchema });

/** The items of the settings that are lists. */
export const itemSchemas = {
  sitesOn: siteSchema,
  sitesOff: siteSchema,
  topicsOff: textSchema,
  hiddenForms: hiddenFormSchema,
};

/** The settings that are one choice each. */
export const choiceSchemas = {
  reach: z.enum(['known-sites', 'news-like', 'on-click']),
  density: z.enum(['every', 'first-in-paragraph', 'first-on-page']),
  markLook: z.enum(['underline', 'tint', 'both']),
  markColour: z.enum(['rust', 'teal', 'violet']),
  cardOpening: z.discriminatedUnion('on', [
    z.object({ on: z.literal('hover'), delay: z.int().check(z.gte(DELAY_LEAST), z.lte(DELAY_MOST)) }),
    z.object({ on: z.literal('hover-with-key'), key: z.enum(['Alt', 'Control', 'Shift']) }),
    z.object({ on: z.literal('click') }),
  ]),
  theme: z.enum(['system', 'light', 'dark']),
};

/** All settings, nothing else beside them. */
export const settingsSchema = z.strictObject({
  ...choiceSchemas,
  sitesOn: z.array(itemSchemas.sitesOn),
  sitesOff: z.array(itemSchemas.sitesOff),
  topicsOff: z.array(itemSchemas.topicsOff),
  hiddenForms: z.array(itemSchemas.hiddenForms),
});

/** A change as it may be stored: what it names is checked as what is stored is. */
export const changeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('site'), site: siteSchema, on: z.boolean() }),
  z.object({
    kind: z.literal('sites'),
    list: z.enum(['sitesOn', 'sitesOff']),
    sites: z.array(siteSchema),
    listed: z.boolean(),
  }),
  z.object({ kind: z.literal('topic'), topic: textSchema, on: z.boolean() }),
  z.object({ kind: z.literal('form'), form: hiddenFormSchema, hidden: z.boolean() }),
  z.object({ kind: z.literal('choose'), chosen: z.partial(z.strictObject(choiceSchemas)) }),
  z.object({ kind: z.literal('replace'), settings: settingsSchema }),
  z.object({ kind: z.literal('add'), settings: z.partial(settingsSchema) }),
  z.object({ kind: z.literal('dismiss-damage') }),
]);
