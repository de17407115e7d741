import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../src/mentions/compile/compile';
import { prepareTable } from '../../src/mentions/compile/prepare';
import { createMatcher } from '../../src/mentions/matcher';
import { createPageGate } from '../../src/mentions/page-gate';
import { mentionsOnPage } from '../unit/mentions/on-page';
import { type ModelPack, writePack } from './mentions/model';
import { adversarialText, crowdedPack, randomPack, randomText, sparsePage } from './mentions/random';
import { referenceMentions } from './mentions/reference';

const RANDOM_CASES = 10_000;
const ADVERSARIAL_CASES = 1_000;
const SPARSE_PAGES = 10_000;
const TIME_LIMIT = 120_000;

const compile = (pack: ModelPack) => {
  const compiled = compilePatterns(writePack(pack));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return prepareTable(compiled.table);
};

/** The mentions that the compiled matcher finds in a text on a page that also says `others`. */
const compiledMentions = (pack: ModelPack, text: string, others: readonly string[]) => {
  const matcher = createMatcher(compile(pack));
  return mentionsOnPage(matcher, text, others).map(({ topic, start, end, why }) => ({
    topic,
    start,
    end,
    pattern: why.pattern,
  }));
};

describe('the compiled matcher', () => {
  it(
    'finds what a slow and obvious matcher finds, in random text with random patterns',
    () => {
      fc.assert(
        fc.property(randomPack, randomText, fc.array(randomText, { maxLength: 1 }), (pack, text, others) => {
          expect(compiledMentions(pack, text, others)).toEqual(referenceMentions(pack, text, others));
        }),
        { numRuns: RANDOM_CASES },
      );
    },
    TIME_LIMIT,
  );

  it(
    'finds the same in text that repeats the words of the patterns',
    () => {
      fc.assert(
        fc.property(crowdedPack, adversarialText, (pack, text) => {
          expect(compiledMentions(pack, text, [])).toEqual(referenceMentions(pack, text, []));
        }),
        { numRuns: ADVERSARIAL_CASES },
      );
    },
    TIME_LIMIT,
  );
});

describe('the gate of a page', () => {
  it(
    'stays closed to no page that holds a mention',
    () => {
      let closed = 0;
      let marked = 0;
      fc.assert(
        fc.property(sparsePage, ({ pack, texts }) => {
          const { opens } = createPageGate(compile(pack).openings);
          const mentions = texts.flatMap((text, place) =>
            referenceMentions(pack, text, texts.toSpliced(place, 1)),
          );
          if (mentions.length > 0) marked += 1;
          if (texts.some(opens)) return;
          closed += 1;
          expect(mentions).toEqual([]);
        }),
        { numRuns: SPARSE_PAGES },
      );
      // Where it is always open, or nothing is marked, it proves nothing.
      expect(closed).toBeGreaterThan(SPARSE_PAGES / 20);
      expect(marked).toBeGreaterThan(SPARSE_PAGES / 20);
    },
    TIME_LIMIT,
  );
});
