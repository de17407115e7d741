import { vi } from 'vitest';
import words from '../../../extension/_locales/en/messages.json';

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const entries: Readonly<Record<string, Entry>> = words;

/** `chrome.i18n.getMessage` as the browsers do it: named placeholders, each standing for one substitution. */
function getMessage(key: string, substitutions: readonly string[] = []): string {
  const entry = entries[key];
  if (!entry) return '';
  return entry.message.replace(/\$(\w+)\$/g, (_whole, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
    return substitutions[Number(content.slice(1)) - 1] ?? '';
  });
}

/** Gives the code under test the extension's own words, as a reader with these languages gets them. */
export function stubWords(languages: readonly string[] = ['en-GB']): void {
  vi.stubGlobal('navigator', { languages });
  vi.stubGlobal('chrome', { i18n: { getMessage }, runtime: { id: 'newsgloss' } });
}
