import type { Conditions } from './pattern-columns';
import type { Occurrence } from './phrases';
import type { Candidate } from './steps';
import { type Condition, INSIDE, isOfPage, NEAR, NEAR_WORDS, PAGE, SENTENCE } from './table';
import type { Tokens } from './tokens';
import type { Evidence, PageEvidence } from './types';

/** What became of a candidate within its own text: the rest awaits the page. */
export interface Finding {
  readonly evidence: readonly Evidence[];
  readonly awaitsNeeds: readonly Condition[];
  readonly awaitsNot: readonly Condition[];
}

/** Where the evidence stands in one text. */
export interface TextEvidence {
  /** An occurrence of one of the condition's terms in the candidate's range, or undefined. */
  find(condition: Condition, candidate: Candidate): Occurrence | undefined;
}

/** The tokens from `first` on, `end` exclusive, that a range means for a candidate. */
interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** The place of the first occurrence that starts at or after a token; `occurrences` in order of `start`. */
const firstFrom = (occurrences: readonly Occurrence[], token: number): number => {
  let low = 0;
  let high = occurrences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((occurrences[middle] as Occurrence).start < token) low = middle + 1;
    else high = middle;
  }
  return low;
};

const rangeOf = (condition: Condition): number => condition[0] ?? SENTENCE;

/** For each sentence the token that opens it, and after the last the number of tokens. */
const sentenceStartsOf = ({ opens }: Tokens): readonly number[] => {
  const starts: number[] = [];
  for (let token = 0; token < opens.length; token += 1) if (opens[token]) starts.push(token);
  starts.push(opens.length);
  return starts;
};

/** The first occurrence that stands in a stretch; `occurrences` in order of `start`. */
const firstIn = (occurrences: readonly Occurrence[], { first, end }: Stretch): Occurrence | undefined => {
  for (let at = firstFrom(occurrences, first); at < occurrences.length; at += 1) {
    const occurrence = occurrences[at] as Occurrence;
    if (occurrence.start >= end) return undefined;
    if (occurrence.end <= end) return occurrence;
  }
  return undefined;
};

/** Lists the occurrences by term, once for a text. */
export const gatherEvidence = (tokens: Tokens, occurrences: readonly Occurrence[]): TextEvidence => {
  const byTerm = new Map<number, Occurrence[]>();
  for (const occurrence of occurrences) {
    const others = byTerm.get(occurrence.term);
    if (others) others.push(occurrence);
    else byTerm.set(occurrence.term, [occurrence]);
  }
  const sentenceStarts = sentenceStartsOf(tokens);

  const stretchOf = (range: number, { start, end }: Candidate): Stretch => {
    if (range === INSIDE) return { first: start, end };
    if (range > SENTENCE) return { first: 0, end: tokens.starts.length };
    const sentence = tokens.sentences[start] as number;
    const whole = { first: sentenceStarts[sentence] as number, end: sentenceStarts[sentence + 1] as number };
    if (range !== NEAR) return whole;
    return { first: Math.max(whole.first, start - NEAR_WORDS), end: Math.min(whole.end, end + NEAR_WORDS) };
  };

  return {
    find: (condition, candidate) => {
      const stretch = stretchOf(rangeOf(condition), candidate);
      for (let place = 1; place < condition.length; place += 1) {
        const found = byTerm.get(condition[place] as number);
        const occurrence = found && firstIn(found, stretch);
        if (occurrence) return occurrence;
      }
      return undefined;
    },
  };
};

/** A reader is told of the mention and its sentence as one. */
const rangeName = (range: number): Evidence['range'] =>
  range <= SENTENCE ? 'sentence' : range === PAGE ? 'page' : 'block';

/** Weighs a candidate by its pattern's conditions and its own text. Returns null where the text rules it out. `spell` gives an occurrence's words. */
export const weigh = (
  { needs, not }: Conditions,
  candidate: Candidate,
  text: TextEvidence,
  spell: (occurrence: Occurrence) => string,
): Finding | null => {
  const evidence: Evidence[] = [];
  const awaitsNeeds: Condition[] = [];
  for (const condition of needs) {
    const found = text.find(condition, candidate);
    const range = rangeOf(condition);
    if (found) evidence.push({ range: rangeName(range), words: spell(found) });
    else if (range === PAGE) awaitsNeeds.push(condition);
    else return null;
  }
  if (not.some((condition) => text.find(condition, candidate))) return null;
  return { evidence, awaitsNeeds, awaitsNot: not.filter(isOfPage) };
};

/** Weighs what awaited the page. Returns all evidence, or null where the page rules the mention out. `phraseOf` gives words for a term. */
export const weighByPage = (
  finding: Finding,
  page: PageEvidence,
  phraseOf: (term: number) => string,
): readonly Evidence[] | null => {
  const evidence = [...finding.evidence];
  for (const [, ...terms] of finding.awaitsNeeds) {
    const found = terms.find((term) => page.has(term));
    if (found === undefined) return null;
    evidence.push({ range: 'page', words: phraseOf(found) });
  }
  const isRuledOut = finding.awaitsNot.some(([, ...terms]) => terms.some((term) => page.has(term)));
  return isRuledOut ? null : evidence;
};
