/**
 * A matcher that is slow and obvious: it looks for every phrase at every word, follows every way of every pattern by itself, and
 * compares everything with everything. It shares no code with the engine.
 */
import type { ModelCondition, ModelPack, ModelPart, ModelPattern, ModelSequence } from './model';

interface Token {
  readonly start: number;
  readonly end: number;
  /** '^' before the first word of a sentence. */
  readonly word: string;
  readonly sentence: number;
  /** Number of the clause: what commas and hyphens that stand alone leave of the text. */
  readonly clause: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Step {
  readonly phrases: readonly (readonly string[])[];
  readonly gap: number;
  readonly isMarked: boolean;
}

interface Found extends Span {
  readonly lastStart: number;
  readonly mark: Span;
  readonly leaps: boolean;
  readonly strays: boolean;
}

const NEAR = 6;
const SENTENCE_END = /[.!?] +(?=[A-Z])/;

/** Splits texts of ASCII letters, spaces, commas, hyphens and full stops. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let sentence = -1;
  let clause = 0;
  let before = 0;
  for (const match of text.matchAll(/[a-z]+/gi)) {
    const start = match.index;
    if (sentence < 0 || SENTENCE_END.test(text.slice(before, start + 1))) {
      sentence += 1;
      tokens.push({ start, end: start, word: '^', sentence, clause });
    } else if (/, | - /.test(text.slice(before, start))) clause += 1;
    before = start + match[0].length;
    tokens.push({ start, end: before, word: match[0], sentence, clause });
  }
  return tokens;
};

/** A capital in the pattern asks for a capital in the text. */
const isWord = (token: Token | undefined, word: string): boolean => {
  if (token === undefined || token.word.toLowerCase() !== word.toLowerCase()) return false;
  return word[0] === word[0]?.toLowerCase() || token.word[0] === token.word[0]?.toUpperCase();
};

const occursAt = (tokens: readonly Token[], start: number, phrase: readonly string[]): boolean =>
  phrase.every(
    (word, place) =>
      isWord(tokens[start + place], word) && tokens[start + place]?.sentence === tokens[start]?.sentence,
  );

const occurrencesOf = (tokens: readonly Token[], phrases: readonly (readonly string[])[]): readonly Span[] =>
  tokens.flatMap((_, start) =>
    phrases
      .filter((phrase) => occursAt(tokens, start, phrase))
      .map((phrase) => ({ start, end: start + phrase.length })),
  );

const overlap = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;
const length = ({ start, end }: Span): number => end - start;

type Draft = { readonly steps: readonly Step[]; readonly gap: number };

const append = (drafts: readonly Draft[], phrases: Step['phrases'], isMarked: boolean): readonly Draft[] =>
  drafts.map(({ steps, gap }) => ({ steps: [...steps, { phrases, gap, isMarked }], gap: 0 }));

const isWordPart = (part: ModelPart | undefined): part is ModelPart & { kind: 'word' } =>
  part?.kind === 'word';

/** The phrases of a choice that holds words alone, or null. */
const plainChoice = (part: ModelPart): readonly (readonly string[])[] | null => {
  if (part.kind !== 'choice') return null;
  if (!part.options.every((option) => option.every(isWordPart))) return null;
  return part.options.map((option) => option.filter(isWordPart).map(({ word }) => word));
};

const follow = (
  drafts: readonly Draft[],
  sequence: ModelSequence,
  pack: ModelPack,
  isMarked: boolean,
): readonly Draft[] => {
  let ways = drafts;
  for (let place = 0; place < sequence.length; place += 1) {
    const part = sequence[place] as ModelPart;
    if (isWordPart(part)) {
      const words = [part.word];
      for (; isWordPart(sequence[place + 1]); place += 1)
        words.push((sequence[place + 1] as { word: string }).word);
      ways = append(ways, [words], isMarked);
    } else ways = followPart(ways, part, pack, isMarked);
  }
  return ways;
};

const followPart = (
  drafts: readonly Draft[],
  part: ModelPart,
  pack: ModelPack,
  isMarked: boolean,
): readonly Draft[] => {
  const plain = plainChoice(part);
  if (plain !== null) return append(drafts, plain, isMarked);
  switch (part.kind) {
    case 'word':
      return append(drafts, [[part.word]], isMarked);
    case 'term':
      return append(drafts, pack.terms[part.name] ?? [], isMarked);
    case 'start':
      return append(drafts, [['^']], isMarked);
    case 'gap':
      return drafts.map(({ steps, gap }) => ({ steps, gap: gap + part.most }));
    case 'choice':
      return part.options.flatMap((option) => follow(drafts, option, pack, isMarked));
    case 'optional':
      return [...follow(drafts, [part.part], pack, isMarked), ...drafts];
  }
};

const waysOf = ({ sequence, marked }: ModelPattern, pack: ModelPack): readonly (readonly Step[])[] => {
  const parts = marked ?? { first: 0, end: sequence.length };
  let drafts: readonly Draft[] = [{ steps: [], gap: 0 }];
  drafts = follow(drafts, sequence.slice(0, parts.first), pack, false);
  drafts = follow(drafts, sequence.slice(parts.first, parts.end), pack, true);
  drafts = follow(drafts, sequence.slice(parts.end), pack, false);
  return drafts.map(({ steps }) => steps);
};

const join = (mark: Span | null, span: Span, isMarked: boolean): Span | null => {
  if (!isMarked) return mark;
  return mark === null ? span : { start: mark.start, end: span.end };
};

/** Follows a way: each step goes on from the earlier match that ended last, of those from the one that began first. */
const followWay = (
  tokens: readonly Token[],
  way: readonly Step[],
  spansOf: (step: Step) => readonly Span[],
): readonly Found[] => {
  let reached: readonly (Omit<Found, 'mark'> & { readonly mark: Span | null })[] = [];
  for (const [place, step] of way.entries()) {
    const earlier = reached;
    reached = spansOf(step).flatMap((span) => {
      const lastStart = span.start;
      if (place === 0)
        return [{ ...span, lastStart, mark: join(null, span, step.isMarked), leaps: false, strays: false }];
      const [best] = earlier
        .filter(
          ({ start, end }) =>
            end <= span.start &&
            span.start - end <= step.gap &&
            tokens[start]?.sentence === tokens[span.start]?.sentence,
        )
        .sort((one, other) => other.end - one.end || one.start - other.start);
      if (!best) return [];
      const mark = join(best.mark, span, step.isMarked);
      const isOver = tokens[best.end - 1]?.clause !== tokens[span.start]?.clause;
      const leaps = best.leaps || (span.start > best.end && isOver);
      const strays = best.strays || span.start - best.end > NEAR;
      return [{ start: best.start, end: span.end, lastStart, mark, leaps, strays }];
    });
  }
  return reached.flatMap(({ mark, ...found }) => (mark ? [{ ...found, mark }] : []));
};

/** Of the ends for one beginning those whose last step is the nearest. */
const nearestEnds = (all: readonly Found[]): readonly Found[] =>
  all.filter((found) =>
    all.every((other) => other.start !== found.start || other.lastStart >= found.lastStart),
  );

const stretchOf = (range: ModelCondition['range'], tokens: readonly Token[], { start, end }: Span): Span => {
  if (range === 'inside') return { start, end };
  if (range === 'block' || range === 'page') return { start: 0, end: tokens.length };
  const inSentence = tokens.flatMap((token, place) =>
    token.sentence === tokens[start]?.sentence ? [place] : [],
  );
  const whole = { start: inSentence[0] ?? 0, end: (inSentence.at(-1) ?? 0) + 1 };
  if (range === 'sentence') return whole;
  return { start: Math.max(whole.start, start - NEAR), end: Math.min(whole.end, end + NEAR) };
};

export interface ReferenceMention {
  readonly topic: string;
  readonly start: number;
  readonly end: number;
  /** The place of its pattern in the pack's list. */
  readonly pattern: number;
}

/** The mentions of a text on a page that also says `otherTexts`. */
export const referenceMentions = (
  pack: ModelPack,
  text: string,
  otherTexts: readonly string[],
): readonly ReferenceMention[] => {
  const tokens = tokensOf(text);
  const unmasked = (
    of: readonly Token[],
    isMask: boolean,
    phrases: readonly (readonly string[])[],
  ): readonly Span[] => {
    const masks = pack.masks
      .flatMap((name) => occurrencesOf(of, pack.terms[name] ?? []))
      .filter(({ start, end }) => of[start]?.clause === of[end - 1]?.clause);
    return occurrencesOf(of, phrases).filter(
      (span) => isMask || masks.every((mask) => !overlap(mask, span) || length(span) > length(mask)),
    );
  };
  const spansOfTerm = (of: readonly Token[], name: string): readonly Span[] =>
    unmasked(of, pack.masks.includes(name), pack.terms[name] ?? []);
  const holds = ({ range, terms }: ModelCondition, found: Span): boolean => {
    const stretch = stretchOf(range, tokens, found);
    const here = terms.some((name) =>
      spansOfTerm(tokens, name).some(({ start, end }) => start >= stretch.start && end <= stretch.end),
    );
    const elsewhere =
      range === 'page' &&
      otherTexts.some((other) => terms.some((name) => spansOfTerm(tokensOf(other), name).length > 0));
    return here || elsewhere;
  };
  const spansOfStep = (step: Step): readonly Span[] => {
    const named = Object.keys(pack.terms).find((name) => pack.terms[name] === step.phrases);
    return named === undefined ? unmasked(tokens, false, step.phrases) : spansOfTerm(tokens, named);
  };
  const all = pack.patterns.flatMap((pattern, order) =>
    nearestEnds(
      waysOf(pattern, pack)
        .flatMap((way) => followWay(tokens, way, spansOfStep))
        .filter(
          (found) =>
            pattern.needs.every((need) => holds(need, found)) &&
            !pattern.not.some((not) => holds(not, found)),
        ),
    ).map(({ mark, leaps, strays }) => ({
      topic: pattern.topic,
      leaps,
      strays,
      yields: pattern.yields,
      sentence: tokens[mark.start]?.sentence,
      start: tokens[mark.start]?.start ?? 0,
      end: tokens[mark.end - 1]?.end ?? 0,
      order,
    })),
  );
  type Claim = (typeof all)[number];
  const longestOf = (some: readonly Claim[]): readonly Claim[] => {
    const sorted = [...some].sort(
      (one, other) => length(other) - length(one) || one.start - other.start || one.order - other.order,
    );
    const chosen: Claim[] = [];
    for (const claim of sorted) if (!chosen.some((other) => overlap(claim, other))) chosen.push(claim);
    return chosen;
  };
  const givesWay = (claim: Claim, to: readonly Claim[]): boolean =>
    to.some((other) => other.topic === claim.topic && other.sentence === claim.sentence);
  const straight = longestOf(all.filter(({ strays }) => !strays));
  const claims = all.filter(
    (claim) =>
      !claim.strays ||
      claim.topic === null ||
      !straight.some((other) => other.topic === claim.topic && overlap(other, claim)),
  );
  const firm = claims.filter(({ yields }) => !yields);
  const steady = longestOf(firm.filter(({ leaps }) => !leaps));
  const standing = firm.filter((claim) => !claim.leaps || !givesWay(claim, steady));
  const plain = longestOf(standing);
  const yielding = claims.filter((claim) => claim.yields && !givesWay(claim, plain));
  return [...longestOf([...standing, ...yielding])]
    .sort((one, other) => one.start - other.start)
    .flatMap(({ topic, start, end, order }) =>
      topic === null ? [] : [{ topic, start, end, pattern: order }],
    );
};
