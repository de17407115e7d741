import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../src/page/sentence';

const around = (text: string, words: string): string => {
  const start = text.indexOf(words);
  return sentenceAround(text, start, start + words.length);
};

describe('the sentence around a mention', () => {
  const text = 'The stores were first. Then Parler lost its host! Nobody had expected that.';

  it('is the one it stands in', () => expect(around(text, 'Parler')).toBe('Then Parler lost its host!'));
  it('is every one it runs across', () =>
    expect(around(text, 'first. Then Parler')).toBe('The stores were first. Then Parler lost its host!'));
  it('is the whole text where that is one sentence', () => expect(around('Parler', 'Parler')).toBe('Parler'));
  it('is cut where a text has no sentences', () => {
    const endless = `${'word '.repeat(1_000)}Parler${' word'.repeat(1_000)}`;
    expect(around(endless, 'Parler').length).toBeLessThan(1_010);
  });
});
