import { describe, expect, it } from 'vitest';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();

const head = `<!doctype html><title>News</title><script type="application/ld+json">
  { "@type": "NewsArticle", "headline": "Five years on", "datePublished": "2026-01-12T08:30:00Z" }</script>`;

/** One fact of the card, as it is shown. */
interface ShownFact {
  readonly statement: string;
  readonly quote: string | null;
  readonly meta: string;
  readonly day: string | null;
  readonly receipt: string;
}

/** Opens the card of the first mention in a sentence and returns its facts. */
async function factsFor(sentence: string, mention: string) {
  session().serve('/content', { html: `${head}<p>${sentence}</p>` });
  const news = await session().open('/content');
  await news.waitForMarks();
  await news.hover(mention);
  const card = await news.waitForCard(({ text }) => text.includes('Built In Seattle'));
  const facts = await news.inCard((root): readonly ShownFact[] =>
    [...root.querySelectorAll('li')].map((item) => ({
      statement: item.querySelector('.fact-statement')?.textContent ?? '',
      quote: item.querySelector('blockquote')?.textContent ?? null,
      meta: item.querySelector('.fact-meta')?.textContent ?? '',
      day: item.querySelector('time')?.dateTime ?? null,
      receipt: item.querySelector('a')?.href ?? '',
    })),
  );
  return { card, facts: facts ?? [] };
}

describe('the card', () => {
  it('has the fact that fits the sentence first, with its receipt and how old it is', async () => {
    const { card, facts } = await factsFor('Parler was removed from the App Store over night.', 'Parler');
    expect(facts[0]?.statement).toMatch(/removed the Parler app from their app stores/);
    expect(facts[0]?.meta).toMatch(/Not dated.*Event/);
    expect(facts[0]?.receipt).toContain('#:~:text=both%20removed%20the%20app%20from%20their%20app%20stores');
    expect(card.text).toContain('5 years before this page');
    expect(card.text).toMatch(/Reported (January 11, 2021|11 January 2021) by Built In Seattle/);
  });

  it('shows a quotation as one, with who said it', async () => {
    const { facts } = await factsFor('For John Matze it was a question of free speech.', 'John Matze');
    expect(facts[0]?.quote).toBe('“an attempt to completely remove free speech off the internet”');
    expect(facts[0]?.meta).toMatch(/Statement.*John Matze/);
  });

  it('gives an event the day that the source gives it', async () => {
    const { facts } = await factsFor('On every screen was the riot at the U.S. Capitol.', 'riot at the');
    expect(facts[0]?.statement).toBe('There was a riot at the U.S. Capitol Building.');
    expect(facts[0]?.day).toBe('2021-01-06');
    expect(facts[0]?.meta).toContain('Event');
  });
});
