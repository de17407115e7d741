/**
 * Patterns as the random tests make them, and how they are written for the compiler. The reference matcher works on these and never
 * on what the compiler makes of the writing.
 */
export type ModelPart =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'term'; readonly name: string }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'choice'; readonly options: readonly ModelSequence[] }
  | { readonly kind: 'optional'; readonly part: ModelPart };

export type ModelSequence = readonly ModelPart[];

/** What is marked of a pattern: the parts from `first` to before `end` of its outermost sequence, or all. */
export interface ModelPattern {
  readonly sequence: ModelSequence;
  readonly marked: { readonly first: number; readonly end: number } | null;
  readonly topic: string | null;
  readonly needs: readonly ModelCondition[];
  readonly not: readonly ModelCondition[];
  readonly yields: boolean;
}

export type ModelRange = 'inside' | 'near' | 'sentence' | 'block' | 'page';

export interface ModelCondition {
  readonly range: ModelRange;
  readonly terms: readonly string[];
}

export interface ModelPack {
  /** Phrases of each term, each a list of words. */
  readonly terms: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly masks: readonly string[];
  readonly patterns: readonly ModelPattern[];
}

const writePart = (part: ModelPart): string => {
  switch (part.kind) {
    case 'word':
      return part.word;
    case 'term':
      return `{${part.name}}`;
    case 'gap':
      return `..${part.most}`;
    case 'start':
      return '^';
    case 'choice':
      return `(${part.options.map(writeSequence).join('|')})`;
    case 'optional':
      return `${writePart(part.part)}?`;
  }
};

const writeSequence = (sequence: ModelSequence): string => sequence.map(writePart).join(' ');

/** The pattern as a person writes it in a pack. */
export const writePattern = ({ sequence, marked }: ModelPattern): string => {
  if (marked === null) return writeSequence(sequence);
  const [before, inside, after] = [
    sequence.slice(0, marked.first),
    sequence.slice(marked.first, marked.end),
    sequence.slice(marked.end),
  ];
  return `${writeSequence(before)} [${writeSequence(inside)}] ${writeSequence(after)}`.trim();
};

const byRange = (conditions: readonly ModelCondition[]) => {
  const ranges: Partial<Record<ModelRange, string[]>> = {};
  for (const { range, terms } of conditions) ranges[range] = [...(ranges[range] ?? []), terms.join('|')];
  return ranges;
};

/** The model as the part of a pack that the compiler reads. */
export const writePack = ({ terms, masks, patterns }: ModelPack) => {
  const entries = (topic: string | null) =>
    patterns
      .filter((pattern) => pattern.topic === topic)
      .map((pattern) => ({
        find: [writePattern(pattern)],
        needs: byRange(pattern.needs),
        not: byRange(pattern.not),
        yields: pattern.yields,
      }));
  const written = Object.entries(terms).map(([name, phrases]) => [
    name,
    phrases.map((phrase) => phrase.join(' ')),
  ]);
  return {
    vocabulary: { endings: {}, abbreviations: [], terms: Object.fromEntries(written), masks },
    decoys: entries(null),
    topics: ['first', 'second'].map((id) => ({ id, patterns: entries(id) })),
  };
};
