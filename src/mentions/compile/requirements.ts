import type { Phrase } from './phrases';
import type { TermList } from './term-list';
import { type Triggers, triggersOf } from './triggers';
import { COST_OF_NEWS } from './word-cost';

/** What a mention cannot be without: a step, or evidence; one of the phrases of some terms. */
export interface Requirement {
  /** Words of which every phrase has one. */
  readonly triggers: Triggers;
  /** Words of which every phrase has one that is not the same common word: "6" and "6th" where the triggers have "january". */
  readonly beside: Triggers;
}

export type RequirementOf = (terms: readonly number[]) => Requirement;

const isRare = (cost = Number.POSITIVE_INFINITY): boolean => cost < COST_OF_NEWS;

/** What of a phrase may stand beside its trigger: a rare trigger itself, else all but the common one. */
const besideTrigger = (phrase: Phrase, { words }: Triggers): Phrase => {
  const rare = phrase.find((word) => isRare(words.get(word.toLowerCase())));
  if (rare !== undefined) return [rare];
  const common = phrase.find((word) => words.has(word.toLowerCase()))?.toLowerCase();
  return phrase.filter((word) => word.toLowerCase() !== common);
};

const requirementOf = (phrases: readonly Phrase[]): Requirement => {
  const triggers = triggersOf(phrases);
  if ([...triggers.words.values()].every(isRare)) return { triggers, beside: triggers };
  return { triggers, beside: triggersOf(phrases.map((phrase) => besideTrigger(phrase, triggers))) };
};

/**
 * Works out each requirement once: a term stands in hundreds of ways, and to do it for each of them took nine tenths of the time of
 * compiling the shipped pack.
 */
export const rememberRequirements = (list: TermList): RequirementOf => {
  const known = new Map<string, Requirement>();
  return (terms) => {
    const key = terms.join(' ');
    const requirement = known.get(key) ?? requirementOf(terms.flatMap((term) => list.phrases()[term] ?? []));
    known.set(key, requirement);
    return requirement;
  };
};
