import { isOfPage, type MatcherTable, NO_TOPIC, pageTermsOf, type TablePattern } from '../table';
import { conditionsOf } from './conditions';
import { MOST_BRANCHES_PER_TERM } from './limits';
import { chooseOpenings } from './opening-choice';
import { type Opening, rememberOpenings } from './openings';
import { parsePattern } from './parse';
import { entriesInOrder, type PlacedEntry, patternsOf } from './pattern-order';
import type { PatternPart } from './pattern-part';
import { noting, PatternError, type Problem } from './problems';
import { rememberRequirements } from './requirements';
import { checkSharing, readTerms, type TermList } from './term-list';
import { chooseTriggers } from './trigger-choice';
import type { Triggers } from './triggers';
import { withUsedTermsOnly } from './used-terms';
import { type Way, waysOf } from './ways';

export type Compiled =
  | { readonly ok: true; readonly table: MatcherTable }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const NO_WORD = 'Some way through this pattern has no word: numbers alone are too common';

const flatten = (way: Way): readonly number[] => [
  way.first,
  way.end,
  ...way.steps.flatMap(({ term, gap }, index) => (index === 0 ? [term] : [gap, term])),
];

/** Notes each term that leads to more half-found patterns than may be alive at once. */
const checkBranches = (patterns: readonly TablePattern[], list: TermList, problems: Problem[]): void => {
  const branches = new Map<number, Set<string>>();
  for (const way of patterns.flatMap(({ ways }) => ways)) {
    for (let step = 2; step + 2 < way.length; step += 2) {
      const term = way[step] as number;
      const opened = branches.get(term) ?? new Set();
      branches.set(term, opened.add(way.slice(0, step + 2).join(' ')));
    }
  }
  for (const [term, opened] of branches) {
    if (opened.size <= MOST_BRANCHES_PER_TERM) continue;
    problems.push({
      place: 'topics',
      message: `${list.names[term] ?? list.phrases()[term]?.[0]?.join(' ')} opens ${opened.size} different patterns, at most ${MOST_BRANCHES_PER_TERM} are allowed`,
    });
  }
};

/**
 * Compiles the patterns of a pack to the matcher's table. Pure; never throws for what a pack may say: every problem is listed with its
 * place and, inside a pattern, a caret under it.
 */
export const compilePatterns = (part: PatternPart): Compiled => {
  const problems: Problem[] = [];
  const list = readTerms(part.vocabulary, problems);
  const requirementOf = rememberRequirements(list);
  const openingsOf = rememberOpenings();
  const triggersOfWays: (readonly Triggers[])[] = [];
  const openingsOfWays: (readonly Opening[])[] = [];
  const patterns: TablePattern[] = [];
  const readEntry = (placed: PlacedEntry): void => {
    const { topic, place, entry } = placed;
    const needs = conditionsOf(entry.needs, `${place}.needs`, list, problems);
    const not = conditionsOf(entry.not, `${place}.not`, list, problems);
    const inText = needs.filter((need) => !isOfPage(need)).map(([, ...terms]) => requirementOf(terms));
    const onPage = needs.filter(isOfPage).map(([, ...terms]) => requirementOf(terms));
    for (const pattern of patternsOf(placed)) {
      noting(problems, pattern.place, pattern.source, undefined, () => {
        const ways = waysOf(parsePattern(pattern.source), list);
        for (const { steps } of ways) {
          const ofSteps = steps.map(({ term }) => requirementOf([term]));
          if (!ofSteps.some(({ triggers }) => Number.isFinite(triggers.cost)))
            throw new PatternError(NO_WORD, 0);
          // A decoy marks nothing: a text that holds nothing else need not be read for it.
          if (topic === NO_TOPIC) continue;
          triggersOfWays.push([...ofSteps, ...inText].map(({ triggers }) => triggers));
          openingsOfWays.push(openingsOf({ inText: [...ofSteps, ...inText], onPage }));
        }
        patterns.push({ topic, ways: ways.map(flatten), needs, not, yields: entry.yields ?? false });
      });
    }
  };
  entriesInOrder(part).forEach(readEntry);
  const pageTerms = [...pageTermsOf(patterns)];
  for (const term of pageTerms) {
    if (Number.isFinite(requirementOf([term]).triggers.cost)) continue;
    problems.push({
      place: `vocabulary.terms.${list.names[term]}`,
      message: 'Evidence from the page needs a word in every phrase: numbers alone are too common',
    });
  }
  const masks = part.vocabulary.masks.flatMap((name, index) => {
    const number = list.named(name);
    if (number !== undefined) return [number];
    problems.push({ place: `vocabulary.masks[${index}]`, message: `There is no term named "${name}"` });
    return [];
  });
  checkSharing(list, problems);
  checkBranches(patterns, list, problems);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    table: withUsedTermsOnly({
      terms: list.folded(),
      triggers: chooseTriggers(
        pageTerms.map((term) => requirementOf([term]).triggers),
        triggersOfWays,
      ).join(' '),
      openings: chooseOpenings(openingsOfWays),
      abbreviations: part.vocabulary.abbreviations.join(' '),
      masks,
      topics: part.topics.map(({ id }) => id),
      patterns,
    }),
  };
};
