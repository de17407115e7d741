import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../src/facts/parse';
import { searchFacts } from '../../../src/facts/search';
import { samplePack } from './sample';

const reading = parsePack(JSON.stringify(samplePack()));
if (!reading.ok) throw new Error('The sample pack has a problem.');
const { pack } = reading;

const found = (query: string): readonly string[] => searchFacts(pack, query).map(({ id }) => id);

describe('searchFacts', () => {
  it.each([
    ['statement', 'BANNED', ['office-bans-ferry']],
    ['quotation', 'steady rise', ['water-in-the-hold']],
    ['name of who said it', 'quist', ['owner-claims-favour']],
    ['role of who said it', 'owner of', ['owner-claims-favour']],
    ['way it came', 'letter', ['water-in-the-hold']],
    ['words of the date', 'monday', ['flood-on-monday']],
    ['day of the date', '2020-03-03', ['office-bans-ferry']],
    ['label of a topic', 'flood', ['flood-on-monday', 'fares-doubled']],
  ])('looks into the %s', (_where, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('asks for every word, wherever in the fact each stands', () => {
    expect(found('rival quist')).toEqual(['owner-claims-favour']);
    expect(found('rival monday')).toEqual([]);
  });

  it('ignores accents and white space around words', () => {
    expect(found('  qu\u00eest  ')).toEqual(['owner-claims-favour']);
  });

  it('takes the signs of patterns for what they are', () => {
    expect(found('.*')).toEqual([]);
    expect(found('[the')).toEqual(['water-in-the-hold']);
  });

  it('finds all where nothing is asked', () => {
    expect(found(' ')).toHaveLength(pack.facts.length);
  });
});
