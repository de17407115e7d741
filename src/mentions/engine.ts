import { chooseLongest } from './choose';
import { createDictionary } from './dictionary';
import { type Finding, gatherEvidence, weigh, weighByPage } from './evidence';
import { applyMasks } from './masks';
import { createPhraseFinder, type Occurrence } from './phrases';
import { createStepRunner } from './steps';
import { type MatcherTable, NO_TOPIC, pageTermsOf, type TablePattern } from './table';
import { createTokenizer } from './tokens';
import type { Mention, PageEvidence, Reading } from './types';
import { unfold } from './unfold';

/** A stretch that a pattern lays claim to; `order` is the pattern's number. */
interface PatternClaim {
  readonly start: number;
  readonly end: number;
  readonly order: number;
  readonly finding: Finding;
}

/** What a reading holds for the engine that made it. */
export interface FullReading extends Reading {
  readonly claims: readonly PatternClaim[];
  /** The work that the patterns took, for tests of how it grows. */
  readonly work: number;
}

export interface Engine {
  read(text: string): FullReading;
  decide(reading: FullReading, page: PageEvidence): readonly Mention[];
}

/** Numbers all words and writes the phrases in those numbers. */
const numberWords = (phrases: readonly (readonly (readonly string[])[])[]) => {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const terms = phrases.map((term) => term.map((phrase) => phrase.map(numberOf)));
  return { words: [...numbers.keys()], terms };
};

const awaitsPage = ({ finding }: PatternClaim): boolean =>
  finding.awaitsNeeds.length + finding.awaitsNot.length > 0;

/** Builds all that reads a text in earnest: text to tokens, tokens to phrases, phrases to patterns, patterns weighed by evidence. */
export const createEngine = (table: MatcherTable): Engine => {
  const phrases = table.terms.map(unfold);
  const { words, terms } = numberWords(phrases);
  const tokenize = createTokenizer(createDictionary(words), new Set(table.abbreviations.split(' ')));
  const findPhrases = createPhraseFinder(terms);
  const runSteps = createStepRunner(table.patterns);
  const masks = new Set(table.masks);
  const pageTerms = pageTermsOf(table.patterns);
  const firstPhraseOf = (term: number): string => phrases[term]?.[0]?.join(' ') ?? '';

  const read = (text: string): FullReading => {
    const tokens = tokenize(text);
    const occurrences = applyMasks(findPhrases(tokens), (term) => masks.has(term), tokens.starts.length);
    const { candidates, work } = runSteps(tokens, occurrences);
    const evidence = gatherEvidence(tokens, occurrences);
    const spell = ({ start, end }: Occurrence): string =>
      text.slice(tokens.starts[start], tokens.ends[end - 1]);
    const claims = candidates.flatMap((candidate): readonly PatternClaim[] => {
      const finding = weigh(table.patterns[candidate.pattern] as TablePattern, candidate, evidence, spell);
      if (finding === null) return [];
      const start = tokens.starts[candidate.markStart] as number;
      const end = tokens.ends[candidate.markEnd - 1] as number;
      return [{ start, end, order: candidate.pattern, finding }];
    });
    const gives = [...new Set(occurrences.map(({ term }) => term).filter((term) => pageTerms.has(term)))];
    return { needsPage: claims.some(awaitsPage), gives, claims, work };
  };

  const decide = (reading: FullReading, page: PageEvidence): readonly Mention[] => {
    const standing = reading.claims.flatMap((claim) => {
      const evidence = weighByPage(claim.finding, page, firstPhraseOf);
      return evidence ? [{ ...claim, evidence }] : [];
    });
    return chooseLongest(standing).flatMap(({ start, end, order, evidence }) => {
      const { topic, source } = table.patterns[order] as TablePattern;
      if (topic === NO_TOPIC) return [];
      return [{ topic: table.topics[topic] as string, start, end, why: { pattern: source, evidence } }];
    });
  };

  return { read, decide };
};
