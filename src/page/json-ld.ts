/** What a page says of itself in JSON-LD, read also where it is no good JSON. */

/** One script's content, or its bare text where it cannot be read as JSON even when mended. */
export type JsonLd =
  | { readonly kind: 'read'; readonly value: unknown }
  | { readonly kind: 'ruins'; readonly text: string };

/** Narrows to what JSON calls an object or an array. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Not all that stands in `application/ld+json` is JSON: comments around it, raw line breaks in strings, a comma too many. */
const mend = (text: string): string =>
  text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '')
    .replace(/[\n\r\t]+/g, ' ')
    .replace(/,\s*([}\]])/g, '$1');

/** Reads the text of one script. */
export const readJsonLd = (text: string): JsonLd => {
  for (const candidate of [text, mend(text)]) {
    try {
      return { kind: 'read', value: JSON.parse(candidate) };
    } catch {
      // Try it mended, then leave it to the eye.
    }
  }
  return { kind: 'ruins', text };
};

/** Selects a page's scripts with JSON-LD. */
export const JSON_LD = 'script[type="application/ld+json" i]';
