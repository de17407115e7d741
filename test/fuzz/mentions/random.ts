import fc from 'fast-check';
import { MOST_WORDS_IN_GAP } from '../../../src/mentions/compile/limits';
import type { ModelCondition, ModelPack, ModelPart, ModelPattern, ModelSequence } from './model';

/** Few words, so that patterns and texts meet often; some of them in small terms, so that phrases overlap. */
const WORDS = ['amazon', 'web', 'parler', 'drops'] as const;
const CAPITALS = ['Amazon', 'Parler'] as const;
const CROWD = ['amazon', 'web'] as const;
const TERMS = ['actor', 'act', 'object', 'other'] as const;

const termName = fc.constantFrom(...TERMS);

/** Short ones, and such as leave out more words than what is near. */
const gap: fc.Arbitrary<ModelPart> = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 3 }) },
    { weight: 1, arbitrary: fc.integer({ min: 6, max: 12 }) },
  )
  .map((most) => ({ kind: 'gap', most }));

/** The words that all gaps leave out together: where only optional parts lie between them the compiler takes them for one. */
const gapsOf = (parts: ModelSequence): number =>
  parts.reduce((words, part) => words + (part.kind === 'gap' ? part.most : 0), 0);

/** Brackets go around what begins and ends with something that must stand there, and where no gap meets them. */
const markedOf = (parts: ModelSequence): fc.Arbitrary<ModelPattern['marked']> => {
  const isFirm = (place: number): boolean => parts[place]?.kind === 'word' || parts[place]?.kind === 'term';
  const edges = parts.flatMap((_, first) =>
    parts.flatMap((__, last) =>
      first <= last && isFirm(first) && isFirm(last) ? [{ first, end: last + 1 }] : [],
    ),
  );
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(...edges) },
  );
};

const condition: fc.Arbitrary<ModelCondition> = fc.record({
  range: fc.constantFrom('inside', 'near', 'sentence', 'block', 'page'),
  terms: fc.uniqueArray(termName, { minLength: 1, maxLength: 2 }),
});
const conditions = fc.oneof(
  { weight: 3, arbitrary: fc.constant<readonly ModelCondition[]>([]) },
  { weight: 1, arbitrary: fc.array(condition, { minLength: 1, maxLength: 2 }) },
);

/** Patterns of the topics in the order that the compiler numbers them: first, second, decoys. */
const inOrder = (patterns: readonly ModelPattern[]): readonly ModelPattern[] => [
  ...patterns.filter(({ topic }) => topic === 'first'),
  ...patterns.filter(({ topic }) => topic === 'second'),
  ...patterns.filter(({ topic }) => topic === null),
];

/** Packs whose phrases and patterns are made of these words. */
export const packsOf = (words: readonly string[]): fc.Arbitrary<ModelPack> => {
  const word = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.constantFrom(...CAPITALS) },
  );
  const phrase = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(word) },
    { weight: 2, arbitrary: fc.array(word, { minLength: 2, maxLength: 3 }) },
  );

  const plainPart: fc.Arbitrary<ModelPart> = fc.oneof(
    word.map((spelled): ModelPart => ({ kind: 'word', word: spelled })),
    termName.map((name): ModelPart => ({ kind: 'term', name })),
  );
  const option: fc.Arbitrary<ModelSequence> = fc.array(plainPart, { minLength: 1, maxLength: 2 });
  const part: fc.Arbitrary<ModelPart> = fc.oneof(
    { weight: 5, arbitrary: plainPart },
    {
      weight: 2,
      arbitrary: fc
        .array(option, { minLength: 1, maxLength: 2 })
        .map((options): ModelPart => ({ kind: 'choice', options })),
    },
    { weight: 1, arbitrary: plainPart.map((inner): ModelPart => ({ kind: 'optional', part: inner })) },
  );
  /** A sequence that begins and ends with something that must stand there, and has a gap here and there. */
  const sequence: fc.Arbitrary<ModelSequence> = fc
    .tuple(
      fc.constantFrom<ModelSequence>([], [], [], [{ kind: 'start' }]),
      plainPart,
      fc.array(fc.tuple(fc.option(gap, { freq: 2 }), part), { maxLength: 2 }),
      fc.option(gap, { freq: 2 }),
      plainPart,
    )
    .map(([start, first, middle, last, end]) => [
      ...start,
      first,
      ...middle.flatMap(([before, inner]) => (before ? [before, inner] : [inner])),
      ...(last ? [last] : []),
      end,
    ])
    .filter((parts) => gapsOf(parts) <= MOST_WORDS_IN_GAP);

  const pattern: fc.Arbitrary<ModelPattern> = sequence.chain((parts) =>
    fc.record({
      sequence: fc.constant(parts),
      marked: markedOf(parts),
      topic: fc.constantFrom('first', 'second', 'first', null),
      needs: conditions,
      not: conditions,
      yields: fc.boolean(),
    }),
  );

  const phrases = fc.uniqueArray(phrase, {
    minLength: 1,
    maxLength: 4,
    selector: (words) => words.join(' '),
  });

  return fc.record({
    terms: fc.record({ actor: phrases, act: phrases, object: phrases, other: phrases }),
    masks: fc.constantFrom<readonly string[]>([], [], ['other'], ['other', 'object']),
    patterns: fc.array(pattern, { minLength: 1, maxLength: 4 }).map(inOrder),
  });
};

/** Packs that meet `randomText` often. */
export const randomPack = packsOf(WORDS);

/** Packs that know two words only, so that nearly every word of `adversarialText` is part of something. */
export const crowdedPack = packsOf(CROWD);

const textWord = fc.constantFrom(...WORDS, ...CAPITALS, 'The', 'so', 'they', 'DROPS');
/** One in sixteen ends a sentence, so that many are longer than what is near. */
const separator = fc.oneof(
  { weight: 12, arbitrary: fc.constant(' ') },
  { weight: 3, arbitrary: fc.constantFrom(', ', ' - ', '  ', '\n') },
  { weight: 1, arbitrary: fc.constantFrom('. ', '! ') },
);

/** Words in any order, with the odd comma and full stop. */
export const randomText: fc.Arbitrary<string> = fc
  .array(fc.tuple(textWord, separator), { minLength: 5, maxLength: 40, size: 'max' })
  .map((pieces) => pieces.map(([spelled, after]) => spelled + after).join(''));

const askingPattern: fc.Arbitrary<ModelPattern> = fc
  .record({ name: termName, needs: fc.array(condition, { maxLength: 2 }) })
  .map(({ name, needs }) => ({
    sequence: [{ kind: 'term', name }],
    marked: null,
    topic: 'first',
    needs,
    not: [],
    yields: false,
  }));

/** Packs whose patterns are short and ask for evidence: what opens a page is as often that as a step. */
const askingPacksOf = (words: readonly string[]): fc.Arbitrary<ModelPack> =>
  fc
    .tuple(packsOf(words), fc.array(askingPattern, { minLength: 1, maxLength: 2 }))
    .map(([pack, patterns]) => ({ ...pack, patterns }));

/** Rare words, and such as open a page only where two of them stand together. */
const WORDS_OF_PAGES = [WORDS, ['president', 'congress', 'on', 'web']] as const;

/** A pack, and a page of a few short texts in which many a word of its patterns is missing. */
export const sparsePage: fc.Arbitrary<{ readonly pack: ModelPack; readonly texts: readonly string[] }> = fc
  .constantFrom(...WORDS_OF_PAGES)
  .chain((words) =>
    fc.record({
      pack: fc.oneof(
        { weight: 1, arbitrary: packsOf(words) },
        { weight: 2, arbitrary: askingPacksOf(words) },
      ),
      texts: fc.array(
        fc.array(fc.constantFrom(...words, ...CAPITALS), { maxLength: 4 }).map((some) => some.join(' ')),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  );

/** A few words over and over: "Amazon Amazon Amazon ...". */
export const adversarialText: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...CROWD, 'Amazon', 'so'), { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 5, max: 15 }),
    textWord,
  )
  .map(([words, times, last]) => `${Array.from({ length: times }, () => words.join(' ')).join(' ')} ${last}`);
