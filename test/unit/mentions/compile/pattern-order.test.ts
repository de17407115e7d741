import { describe, expect, it } from 'vitest';
import { entriesInOrder, patternsInOrder } from '../../../../src/mentions/compile/pattern-order';
import type { PatternPart } from '../../../../src/mentions/compile/pattern-part';
import { NO_TOPIC } from '../../../../src/mentions/table';

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
});
