import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../src/facts/parse';
import { normalisedText, paragraphsOf } from '../../../src/facts/source-text';
import { sourceTextProblems } from '../../../src/facts/verify';
import { brokenPack, sampleHash, samplePack, sampleText } from './sample';

const source = { text: sampleText, sha256: sampleHash };

/** The problems of the sample pack with one value replaced, checked against the sample text. */
function problemsWith(path: readonly (string | number)[], value: unknown) {
  const reading = parsePack(brokenPack(path, value));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return sourceTextProblems(reading.pack, 0, source);
}

describe('sourceTextProblems', () => {
  it('finds none where pack and text agree', () => {
    expect(problemsWith(['revision'], 2)).toEqual([]);
  });

  it.each<[string, (string | number)[], unknown, string, string]>([
    [
      'an anchor that does not occur',
      ['facts', 0, 'evidence', 'anchor'],
      'will not float',
      'facts[0].evidence.anchor',
      'do not stand',
    ],
    [
      'an anchor that occurs twice',
      ['facts', 4, 'evidence', 'anchor'],
      'the flood',
      'facts[4].evidence.anchor',
      '2 times',
    ],
    [
      'an anchor that occurs twice in other case',
      ['facts', 0, 'evidence', 'anchor'],
      'the ferry',
      'facts[0].evidence.anchor',
      '2 times',
    ],
    [
      'an anchor in other case',
      ['facts', 4, 'evidence', 'anchor'],
      'fares had doubled',
      'facts[4].evidence.anchor',
      'other case',
    ],
    [
      'an anchor that ends within a word',
      ['facts', 0, 'evidence', 'anchor'],
      'will not sa',
      'facts[0].evidence.anchor',
      'within a word',
    ],
    [
      'an anchor that begins within a word',
      ['facts', 0, 'evidence', 'anchor'],
      'ill not sail',
      'facts[0].evidence.anchor',
      'within a word',
    ],
    [
      'a quotation with another word',
      ['facts', 1, 'quote'],
      'a sudden rise of water',
      'facts[1].quote',
      'does not quote',
    ],
    [
      'a quotation without the brackets',
      ['facts', 1, 'quote'],
      'water in the Mallard’s hold',
      'facts[1].quote',
      'does not quote',
    ],
    [
      'a quotation of what the report says itself',
      ['facts', 1, 'quote'],
      'will not sail',
      'facts[1].quote',
      'says this itself',
    ],
    [
      'a date in other words',
      ['facts', 0, 'date', 'expression'],
      'Tuesday night',
      'facts[0].date',
      'does not say "Tuesday night"',
    ],
    [
      'a date that stands elsewhere',
      ['facts', 3, 'date', 'paragraph'],
      2,
      'facts[3].date',
      'Paragraph 2 does not say',
    ],
    [
      'a time of day that is not given',
      ['facts', 0, 'date', 'timeOfDay'],
      'at noon',
      'facts[0].date',
      'does not say "at noon"',
    ],
    [
      'a paragraph beyond the last',
      ['facts', 3, 'evidence', 'paragraph'],
      4,
      'facts[3].evidence.paragraph',
      'the source has 3',
    ],
    ['another sum', ['sources', 0, 'sha256'], 'f'.repeat(64), 'sources[0].sha256', sampleHash],
  ])('finds %s', (_what, path, value, place, message) => {
    const problems = problemsWith(path, value);
    expect(problems.map((problem) => problem.place)).toEqual([place]);
    expect(problems[0]?.message).toContain(message);
  });

  it('finds a wrong paragraph by the anchor, the quotation and the date that do not stand there', () => {
    expect(problemsWith(['facts', 1, 'evidence', 'paragraph'], 2)).toMatchObject([
      { place: 'facts[1].evidence.anchor', message: 'These words stand in paragraph 1, not 2.' },
      { place: 'facts[1].quote' },
    ]);
    expect(problemsWith(['facts', 3, 'evidence', 'paragraph'], 1)).toMatchObject([
      { place: 'facts[3].evidence.anchor' },
      { place: 'facts[3].date' },
    ]);
  });

  it('passes over facts of other sources', () => {
    const pack = samplePack();
    const herald = { ...pack.sources[0], id: 'herald', sha256: '0'.repeat(64) };
    const moved = { ...pack.facts[0], evidence: { source: 'herald', paragraph: 9, anchor: 'elsewhere' } };
    const reading = parsePack(
      JSON.stringify({ ...pack, sources: [...pack.sources, herald], facts: [moved, ...pack.facts.slice(1)] }),
    );
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(sourceTextProblems(reading.pack, 0, source)).toEqual([]);
    expect(sourceTextProblems(reading.pack, 1, { ...source, sha256: '0'.repeat(64) })).toHaveLength(1);
  });
});

describe('normalisedText', () => {
  it('is the same however the text was copied', () => {
    const copies = [
      'It’s a “ferry”\u00a0here.\n\nCafé.',
      '  It\'s a "ferry"   here. \r\n\r\n\r\nCafe\u0301.\n',
      '\ufeffIt‘s a ”fer\u00adry“ here.\u2029Caf\u00e9\u200b.',
    ];
    for (const copy of copies) expect(normalisedText(copy)).toBe('It\'s a "ferry" here.\nCaf\u00e9.');
  });

  it('gives the sum that packs carry, for the sample text', () => {
    const written = [
      'The harbour office said on Tuesday that the ferry "Mallard" will not sail. "We saw a steady rise of water in [the Mallard\'s] hold," it wrote.',
      "The ferry's owner, Ada Quist, is now suing the office, claiming that the ban is a favour to a rival.",
      'Fares had doubled since the flood of last Monday; the flood shut both quays.',
    ];
    expect(paragraphsOf(sampleText)).toEqual(written);
    expect(createHash('sha256').update(written.join('\n')).digest('hex')).toBe(sampleHash);
  });
});
