import { choosePlainest } from './choose';
import { dictionaryInParts } from './dictionary';
import { type Finding, gatherEvidence, weigh, weighByPage } from './evidence';
import { firstPhraseOf } from './folded';
import { applyMasks } from './masks';
import type { InParts } from './parts';
import { readPatterns } from './pattern-columns';
import { phraseGraphInParts } from './phrase-graph';
import { createPhraseFinder, type Occurrence } from './phrases';
import type { EngineTable } from './prepared';
import { readStepTree } from './step-tree';
import { type Candidate, createStepRunner } from './steps';
import { NO_TOPIC, pageTermsOf } from './table';
import { createTokenizer } from './tokens';
import type { Mention, PageEvidence, Reading } from './types';

/** A stretch that a pattern lays claim to; `order` is the pattern's number, `sentence` that of the sentence in the text. */
interface PatternClaim {
  readonly start: number;
  readonly end: number;
  readonly order: number;
  readonly sentence: number;
  readonly candidate: Candidate;
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

const NO_CLAIMS: readonly PatternClaim[] = [];

/**
 * Of the ends that a pattern has for one beginning those whose last step is the nearest: where Amazon "dropped Parler, the app",
 * it is Parler that was dropped.
 */
const nearestEnds = (claims: readonly PatternClaim[]): readonly PatternClaim[] => {
  if (claims.length < 2) return claims;
  const beginningOf = ({ order, candidate }: PatternClaim): string => `${order} ${candidate.start}`;
  const nearest = new Map<string, number>();
  for (const claim of claims) {
    const beginning = beginningOf(claim);
    const { lastStart } = claim.candidate;
    nearest.set(beginning, Math.min(lastStart, nearest.get(beginning) ?? lastStart));
  }
  return claims.filter((claim) => claim.candidate.lastStart === nearest.get(beginningOf(claim)));
};

const awaitsPage = ({ finding }: PatternClaim): boolean =>
  finding.awaitsNeeds.length + finding.awaitsNot.length > 0;

/** Builds all that reads a text in earnest: text to tokens, tokens to phrases, phrases to patterns, patterns weighed by evidence. */
export function* engineInParts(table: EngineTable): InParts<Engine> {
  // Taken out, so that the rest of the table can go once all is built.
  const { terms, topics } = table;
  const graph = yield* phraseGraphInParts(terms.split('\n'));
  const dictionary = yield* dictionaryInParts(graph.words);
  const tokenize = createTokenizer(dictionary, new Set(table.abbreviations.split(' ')));
  const findPhrases = createPhraseFinder(graph);
  yield;
  const runSteps = createStepRunner(readStepTree(table.steps));
  yield;
  const { topicOf, conditionsOf } = readPatterns(table);
  const masks = new Set(table.masks);
  const pageTerms = pageTermsOf(table.conditions);
  const isMask = (term: number): boolean => masks.has(term);
  /** The phrases of the terms that were asked for: few, so the terms of 100,000 phrases are not kept apart for it. */
  const phrases = new Map<number, string>();
  const phraseOf = (term: number): string => {
    const phrase = phrases.get(term) ?? firstPhraseOf(terms.split('\n')[term] ?? '');
    phrases.set(term, phrase);
    return phrase;
  };

  /** The terms that the occurrences give to the page, each once. */
  const givenBy = (occurrences: readonly Occurrence[]): readonly number[] => {
    const given = new Set<number>();
    for (const { term } of occurrences) if (pageTerms.has(term)) given.add(term);
    return [...given];
  };

  const read = (text: string): FullReading => {
    const tokens = tokenize(text);
    const occurrences = applyMasks(findPhrases(tokens), isMask, tokens.clauses);
    const { candidates, work } = runSteps(tokens, occurrences);
    if (candidates.length === 0)
      return { needsPage: false, gives: givenBy(occurrences), claims: NO_CLAIMS, work };
    const evidence = gatherEvidence(tokens, occurrences);
    const spell = ({ start, end }: Occurrence): string =>
      text.slice(tokens.starts[start], tokens.ends[end - 1]);
    const claims = candidates.flatMap((candidate): readonly PatternClaim[] => {
      const finding = weigh(conditionsOf(candidate.pattern), candidate, evidence, spell);
      if (finding === null) return [];
      const start = tokens.starts[candidate.markStart] as number;
      const end = tokens.ends[candidate.markEnd - 1] as number;
      const sentence = tokens.sentences[candidate.markStart] as number;
      return [{ start, end, order: candidate.pattern, sentence, candidate, finding }];
    });
    const nearest = nearestEnds(claims);
    return { needsPage: nearest.some(awaitsPage), gives: givenBy(occurrences), claims: nearest, work };
  };

  const decide = (reading: FullReading, page: PageEvidence): readonly Mention[] => {
    const standing = reading.claims.flatMap((claim) => {
      const evidence = weighByPage(claim.finding, page, phraseOf);
      const { order, candidate } = claim;
      return evidence
        ? [
            {
              ...claim,
              topic: topicOf(order),
              yields: conditionsOf(order).yields,
              leaps: candidate.leaps,
              strays: candidate.strays,
              evidence,
            },
          ]
        : [];
    });
    return choosePlainest(standing).flatMap(({ start, end, order, topic, evidence }) => {
      if (topic === NO_TOPIC) return [];
      return [{ topic: topics[topic] as string, start, end, why: { pattern: order, evidence } }];
    });
  };

  return { read, decide };
}
