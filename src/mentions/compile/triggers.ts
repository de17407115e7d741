import type { Phrase } from './phrases';
import { costOfWord } from './word-cost';

/** Words of which every phrase of a term has one, each with its cost: how often it is likely to stand in any text. */
export interface Triggers {
  readonly words: ReadonlyMap<string, number>;
  /** Of all words; infinite where some phrase has no word. */
  readonly cost: number;
}

/** The sum of what words cost. */
export const costOfAll = (words: ReadonlyMap<string, number>): number =>
  [...words.values()].reduce((sum, cost) => sum + cost, 0);

const withoutNeedless = (words: ReadonlyMap<string, number>, phrases: readonly Phrase[]): Triggers => {
  const needed = new Map(words);
  const lower = phrases.map((phrase) => phrase.map((word) => word.toLowerCase()));
  for (const word of words.keys()) {
    const holdsOther = (phrase: Phrase): boolean => phrase.some((one) => one !== word && needed.has(one));
    if (lower.every((phrase) => !phrase.includes(word) || holdsOther(phrase))) needed.delete(word);
  }
  return { words: needed, cost: costOfAll(needed) };
};

/**
 * A few cheap words of which every phrase has one: "capitol" for all of "Capitol building", "U.S. Capitol", "Capitol". The word that
 * covers most phrases for its cost is taken first, until all are covered; then those go that the later ones make needless.
 */
export const triggersOf = (phrases: readonly Phrase[]): Triggers => {
  const words = new Map<string, number>();
  const costs = new Map(phrases.flat().map((word) => [word, costOfWord(word)]));
  const costOf = (word: string): number => costs.get(word) ?? Number.POSITIVE_INFINITY;
  let open = phrases;
  while (open.length > 0) {
    const covered = new Map<string, number>();
    for (const word of open.flatMap((phrase) => [...new Set(phrase)]))
      covered.set(word, (covered.get(word) ?? 0) + 1);
    const worth = (word: string): number => (covered.get(word) ?? 0) / costOf(word);
    const best = [...covered.keys()].reduce((one, other) => (worth(other) > worth(one) ? other : one), '');
    words.set(best.toLowerCase(), costOf(best));
    if (!Number.isFinite(costOf(best))) break;
    open = open.filter((phrase) => !phrase.includes(best));
  }
  return open.length === 0 ? withoutNeedless(words, phrases) : { words, cost: Number.POSITIVE_INFINITY };
};
