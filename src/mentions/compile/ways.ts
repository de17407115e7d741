import { MOST_STEPS, MOST_WAYS, MOST_WORDS_IN_GAP } from './limits';
import type { Part, Sequence } from './parse';
import { PatternError } from './problems';

/** One step of a way: the number of its term, and how many words may stand before it. */
export interface Step {
  readonly term: number;
  readonly gap: number;
}

/** One way through a pattern. The steps from `first` to before `end` are marked, the others only must stand there. */
export interface Way {
  readonly steps: readonly Step[];
  readonly first: number;
  readonly end: number;
}

/** Gives the number of a named term, and of the unnamed term that a pattern spells out. */
export interface TermNumbers {
  named(name: string): number | undefined;
  unnamed(sequence: Sequence): number;
}

/** A way under construction: `gap` words may be skipped before what comes next; brackets seen so far. */
interface Draft {
  readonly steps: readonly Step[];
  readonly gap: number;
  readonly first?: number;
  readonly end?: number;
}

const isLiteral = (part: Part): boolean => {
  if (part.kind === 'group')
    return part.options.every((option) => option.length > 0 && option.every(isLiteral));
  return part.kind === 'word' || part.kind === 'numbers';
};

/** Joins neighbouring words into one literal part, so that "pull the plug" is one step and not three. */
const joinWords = (sequence: Sequence): readonly (Part | Sequence)[] => {
  const joined: (Part | Sequence)[] = [];
  let words: Part[] = [];
  const flush = (): void => {
    if (words.length > 0) joined.push(words);
    words = [];
  };
  for (const part of sequence) {
    if (part.kind === 'word' || part.kind === 'numbers') words.push(part);
    else {
      flush();
      joined.push(isLiteral(part) ? [part] : part);
    }
  }
  flush();
  return joined;
};

/** The finished way. Throws `PatternError` where it has no step, too many, or an end that is open. */
const finish = ({ steps, gap, first, end }: Draft, sequence: Sequence): Way => {
  if (steps.length === 0) throw new PatternError('Everything here may be left out', 0);
  if (gap > 0) throw new PatternError('A pattern cannot end with a gap', sequence.at(-1)?.position ?? 0);
  if (steps.length > MOST_STEPS) throw new PatternError(`More than ${MOST_STEPS} steps`, 0);
  if (first !== undefined && end === undefined) throw new PatternError('A bracket is never closed', 0);
  return { steps, first: first ?? 0, end: end ?? steps.length };
};

/** Expands a pattern to all ways through it. Throws `PatternError` where it breaks a rule or limit. */
export const waysOf = (sequence: Sequence, numbers: TermNumbers): readonly Way[] => {
  const withTerm = (drafts: readonly Draft[], term: number): Draft[] =>
    drafts.map((draft) => ({ ...draft, steps: [...draft.steps, { term, gap: draft.gap }], gap: 0 }));

  const withGap = (drafts: readonly Draft[], most: number, position: number): Draft[] =>
    drafts.map((draft) => {
      const gap = draft.gap + most;
      if (draft.steps.length === 0) throw new PatternError('A pattern cannot begin with a gap', position);
      if (gap > MOST_WORDS_IN_GAP) {
        throw new PatternError(`Gaps that meet add up to more than ${MOST_WORDS_IN_GAP} words`, position);
      }
      return { ...draft, gap };
    });

  const withBracket = (drafts: readonly Draft[], part: Part): Draft[] =>
    drafts.map((draft) => {
      const edge = part.kind === 'open' ? 'first' : 'end';
      if (draft[edge] !== undefined) throw new PatternError('One pair of brackets is enough', part.position);
      if (edge === 'end' && draft.first === undefined)
        throw new PatternError('No bracket is open here', part.position);
      if (edge === 'end' && draft.first === draft.steps.length)
        throw new PatternError('Nothing stands in the brackets', part.position);
      return { ...draft, [edge]: draft.steps.length };
    });

  const withNamed = (drafts: readonly Draft[], name: string, position: number): Draft[] => {
    const term = numbers.named(name);
    if (term === undefined) throw new PatternError(`There is no term named "${name}"`, position);
    return withTerm(drafts, term);
  };

  const withGroup = (drafts: readonly Draft[], part: Part & { kind: 'group' }): readonly Draft[] => {
    if (part.endings !== null)
      throw new PatternError('Endings go on words, not on terms or gaps', part.position);
    return part.options.flatMap((option) => withSequence(drafts, option));
  };

  const withPart = (drafts: readonly Draft[], part: Part): readonly Draft[] => {
    switch (part.kind) {
      case 'gap':
        return withGap(drafts, part.most, part.position);
      case 'open':
      case 'close':
        return withBracket(drafts, part);
      case 'group':
        return withGroup(drafts, part);
      case 'term':
        return withNamed(drafts, part.name, part.position);
      default:
        return withTerm(drafts, numbers.unnamed([part]));
    }
  };

  const withSequence = (drafts: readonly Draft[], parts: Sequence): readonly Draft[] => {
    let ways = drafts;
    for (const part of joinWords(parts)) {
      ways = 'kind' in part ? withPart(ways, part) : withTerm(ways, numbers.unnamed(part));
      if (ways.length > MOST_WAYS)
        throw new PatternError(`More than ${MOST_WAYS} ways through the pattern`, 0);
    }
    return ways;
  };

  const ways = withSequence([{ steps: [], gap: 0 }], sequence);
  return ways.map((draft) => finish(draft, sequence));
};
