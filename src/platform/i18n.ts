/**
 * The words a person sees, all from `extension/_locales/<language>/messages.json`. The card asks for them from a page's
 * isolated world, so this goes by the bare `chrome` namespace, which both browsers have there.
 */
import type words from '../../extension/_locales/en/messages.json';

/** Every message there is. */
export type MessageKey = keyof typeof words;

/** Every message that depends on a number: written once for each plural form, `all_facts_one`, `all_facts_other`. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/**
 * Messages given once, by key and substitutions: after an update of the extension the browser gives an open page no
 * message any more, and the card still has to say so in words.
 */
const given = new Map<string, string>();

/**
 * One message in the browser's language.
 * @param substitutions what stands for `$1`, `$2` ... in it
 * @returns the message; once the extension is gone from under the page, what was given before for the same arguments,
 *   else an empty string
 */
export function message(key: MessageKey, ...substitutions: readonly string[]): string {
  return lookUp(key, substitutions);
}

/**
 * One message in the plural form that a number takes. The number is its `$1`, in the reader's digits.
 * @param substitutions what stands for `$2`, `$3` ... in it
 */
export function plural(key: PluralKey, count: number, ...substitutions: readonly string[]): string {
  const form = new Intl.PluralRules(locale()).select(count);
  const digits = new Intl.NumberFormat(locale()).format(count);
  return lookUp(`${key}_${form}`, [digits, ...substitutions]);
}

/**
 * The language tag for dates and numbers: the reader's own variety of the language that the messages are in (British
 * dates for a British reader), else that language. Dates in another language than their sentence read as a fault.
 */
export function locale(): string {
  const language = message('locale');
  return navigator.languages.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language;
}

/** How the language of the messages is written, for `dir` attributes. */
export function direction(): 'ltr' | 'rtl' {
  return message('direction') === 'rtl' ? 'rtl' : 'ltr';
}

function lookUp(key: string, substitutions: readonly string[]): string {
  const name = [key, ...substitutions].join('\n');
  const text = ask(key, substitutions);
  if (text !== undefined) given.set(name, text);
  return given.get(name) ?? '';
}

function ask(key: string, substitutions: readonly string[]): string | undefined {
  try {
    return chrome.i18n.getMessage(key, [...substitutions]);
  } catch {
    // "Extension context invalidated", or `chrome.i18n` is undefined: the extension was updated or removed.
    return undefined;
  }
}
