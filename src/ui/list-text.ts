import { locale } from '../platform/i18n';

/** Several words as one enumeration in the reader's language: "one, two and three". */
export function listText(words: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(words);
}
