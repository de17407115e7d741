import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../src/mentions/compile/compile';
import { prepareTable } from '../../src/mentions/compile/prepare';
import { createMatcher } from '../../src/mentions/matcher';
import { type ModelPack, writePack } from './mentions/model';
import { adversarialText, crowdedPack, randomPack, randomText } from './mentions/random';
import { referenceMentions } from './mentions/reference';

const RANDOM_CASES = 10_000;
const ADVERSARIAL_CASES = 1_000;
const TIME_LIMIT = 120_000;

/** The mentions that the compiled matcher finds in a text on a page that also says `others`. */
const compiledMentions = (pack: ModelPack, text: string, others: readonly string[]) => {
  const compiled = compilePatterns(writePack(pack));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const matcher = createMatcher(prepareTable(compiled.table));
  const reading = matcher.read(text);
  if (reading === null) return [];
  const terms = new Set(
    [reading, ...others.map((other) => matcher.read(other))].flatMap((said) => said?.gives ?? []),
  );
  return matcher
    .decide(reading, terms)
    .map(({ topic, start, end, why }) => ({ topic, start, end, pattern: why.pattern }));
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
