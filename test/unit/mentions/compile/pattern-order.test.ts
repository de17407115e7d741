import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../../../src/mentions/compile/compile';
import { entriesInOrder, patternsInOrder } from '../../../../src/mentions/compile/pattern-order';
import type { PatternPart } from '../../../../src/mentions/compile/pattern-part';
import { prepareTable } from '../../../../src/mentions/compile/prepare';
import { createMatcher } from '../../../../src/mentions/matcher';
import { NO_TOPIC } from '../../../../src/mentions/table';
import { shippedTable } from '../shipped';

/** Patterns of plain words, so that each as a text is a mention by itself. */
const pack: PatternPart = {
  vocabulary: { endings: {}, abbreviations: [], terms: {}, masks: [] },
  decoys: [{ find: ['bus strike'] }, { find: ['hunger strike', 'air strike'] }],
  topics: [
    { id: 'ferry', patterns: [{ find: ['ferry strike', 'idle ferries'] }, { find: ['walk out'] }] },
    { id: 'harbour', patterns: [] },
    { id: 'bridge', patterns: [{ find: ['toll bridge'] }] },
  ],
};

describe('the order of patterns', () => {
  it('goes topic by topic, then comes to the decoys, and tells where each stands', () => {
    expect(patternsInOrder(pack)).toEqual([
      { source: 'ferry strike', place: 'topics[0].patterns[0].find[0]' },
      { source: 'idle ferries', place: 'topics[0].patterns[0].find[1]' },
      { source: 'walk out', place: 'topics[0].patterns[1].find[0]' },
      { source: 'toll bridge', place: 'topics[2].patterns[0].find[0]' },
      { source: 'bus strike', place: 'decoys[0].find[0]' },
      { source: 'hunger strike', place: 'decoys[1].find[0]' },
      { source: 'air strike', place: 'decoys[1].find[1]' },
    ]);
    expect(entriesInOrder(pack).map(({ topic }) => topic)).toEqual([0, 0, 2, NO_TOPIC, NO_TOPIC]);
  });

  it('is that in which the compiler numbers them', () => {
    const compiled = compilePatterns(pack);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    const matcher = createMatcher(prepareTable(compiled.table));
    const patternIn = (text: string): string | undefined => {
      const reading = matcher.read(text);
      const [mention] = reading ? matcher.decide(reading, new Set()) : [];
      return mention && patternsInOrder(pack)[mention.why.pattern]?.source;
    };
    const texts = ['ferry strike', 'idle ferries', 'walk out', 'toll bridge'];
    expect(texts.map(patternIn)).toEqual(texts);
  });
});

describe('the table that pages get', () => {
  it('holds the text of no pattern', () => {
    // The braces of a term's name are the language's own: no word of a text has them.
    expect(JSON.stringify(shippedTable)).not.toMatch(/\{[a-z_]+\}/);
  });
});
