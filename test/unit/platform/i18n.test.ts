import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import words from '../../../extension/_locales/en/messages.json';
import { locale, message, plural } from '../../../src/platform/i18n';
import { stubWords } from '../ui/browser-words';

const keys = Object.keys(words);

/** Everything that may name a message: the sources, the manifest, and what the build makes of it. */
const named = ['src', 'scripts', 'extension']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.(tsx?|html)$/.test(file))
  .concat('manifest.json')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** A key as code may write it: itself, or without its plural form where the code counts. */
function isNamed(key: string): boolean {
  const base = key.replace(/_(zero|one|two|few|many|other)$/, '');
  return (
    [key, base].some((name) => named.includes(`'${name}'`) || named.includes(`"${name}"`)) ||
    named.includes(`__MSG_${key}__`)
  );
}

describe('messages.json', () => {
  it('has no message that nothing names', () => {
    expect(keys.filter((key) => !isNamed(key))).toEqual([]);
  });

  it('has every message that the manifest names', () => {
    const inManifest = [...named.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
    expect(inManifest.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('has every message that the code names', () => {
    const inCode = [...named.matchAll(/\b(message|plural)\(\s*'(\w+)'/g)].map(([, how, key = '']) =>
      how === 'plural' ? `${key}_other` : key,
    );
    expect(inCode.length).toBeGreaterThan(0);
    expect(inCode.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('has every plural form that its language needs', () => {
    const forms = new Intl.PluralRules(words.locale.message).resolvedOptions().pluralCategories;
    const counted = keys.filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -'_other'.length));
    const missing = counted.flatMap((base) =>
      forms.map((form) => `${base}_${form}`).filter((key) => !keys.includes(key)),
    );
    expect(missing).toEqual([]);
  });

  it('has a placeholder for every name in a message, and no other', () => {
    for (const [key, entry] of Object.entries(words)) {
      const used = [...entry.message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
      const given = 'placeholders' in entry ? Object.keys(entry.placeholders) : [];
      expect({ key, names: [...new Set(used)].sort() }).toEqual({ key, names: given.sort() });
    }
  });
});

describe('message', () => {
  it('puts the substitutions in their places', () => {
    stubWords();
    expect(message('step_place', '3', '12')).toBe('3 of 12');
  });

  it('takes the plural form of the number', () => {
    stubWords();
    expect(plural('age_before_year', 1)).toBe('1 year before this page');
    expect(plural('age_before_year', 5)).toBe('5 years before this page');
  });

  it("dates in the reader's own variety of the messages' language, else in that language", () => {
    stubWords(['de-AT', 'en-IE', 'en-US']);
    expect(locale()).toBe('en-IE');
    stubWords(['de-AT']);
    expect(locale()).toBe('en');
  });

  it('still has the words it once gave after the extension is gone from under the page', () => {
    stubWords();
    const before = message('card_gone');
    vi.stubGlobal('chrome', {
      i18n: {
        getMessage: () => {
          throw new Error('Extension context invalidated.');
        },
      },
    });
    expect(before).not.toBe('');
    expect(message('card_gone')).toBe(before);
    vi.stubGlobal('chrome', {});
    expect(message('card_gone')).toBe(before);
    expect(message('receipt_open', 'never asked for')).toBe('');
  });
});
