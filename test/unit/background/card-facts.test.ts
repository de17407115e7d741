import { describe, expect, it } from 'vitest';
import { cardFacts } from '../../../src/background/card-facts';
import { parsePack } from '../../../src/facts/parse';
import { samplePack } from '../facts/sample';

const reading = parsePack(JSON.stringify(samplePack()));
if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
const { pack } = reading;

const question = { topic: 'flood', context: 'Fares doubled after the flood.', pattern: 1 };

describe('what the card is told of a mention', () => {
  it('is the text of the pattern of this number', () => {
    expect(cardFacts(pack, question).pattern).toBe('flood');
    expect(cardFacts(pack, { ...question, topic: 'ferry-ban', pattern: 0 }).pattern).toBe(
      '{ferry} ..3 (ban|banned)',
    );
  });

  it('is all facts of its topic, and where they come from', () => {
    const { facts, sources, total } = cardFacts(pack, question);
    expect(facts.map(({ id }) => id)).toEqual(['flood-on-monday', 'fares-doubled']);
    expect({ sources, total }).toEqual({ sources: pack.sources, total: pack.facts.length });
  });

  it('is its topic, without the patterns of that', () => {
    const { patterns, ...flood } = samplePack().topics[1] ?? {};
    expect(patterns).toBeDefined();
    expect(cardFacts(pack, question).topic).toEqual(flood);
  });

  it('is nothing where the pack knows no such topic or pattern', () => {
    expect(() => cardFacts(pack, { ...question, topic: 'harbour' })).toThrow('no topic "harbour"');
    expect(() => cardFacts(pack, { ...question, pattern: 3 })).toThrow('no pattern 3');
  });
});
