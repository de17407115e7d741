import { RANGE_SIGN, SENTENCE_START } from '../dictionary';
import type { Phrase } from './phrases';

/** Words so common that they would let nearly every text through. */
const COMMON = new Set(
  (
    'a about after all also an and any are as at back be because been before but by can could day de did do down en even first for from ' +
    'get had has have he her him his how i if in into is it its just know la le like make may me more most my new no not now of off on one only ' +
    'or other our out over people said say see she so some take than that the their them then there these they this time to two ' +
    'up us use was way we well were what when which who will with work would year you your last'
  ).split(' '),
);
const COST_OF_COMMON = 100;
/** A number up to 31 stands in every date. */
const COST_OF_NUMBER = 30;
/** A word like "1/6" or "j6" stands in few texts, however short it is. */
const COST_OF_SIGN = 0.01;
/** A word that a pack asks for with a capital is a name, so rarer than any word of its length: a tenth as often. */
const COST_OF_NAME = 0.1;
const DIGITS = /^\d+$/;
const SOME_DIGIT = /\d/;

/** How often a word is likely to stand in any text: long words are rarer. */
const costOfWord = (word: string): number => {
  if (word.includes(RANGE_SIGN) || word === SENTENCE_START) return Number.POSITIVE_INFINITY;
  if (COMMON.has(word.toLowerCase())) return COST_OF_COMMON;
  if (word !== word.toLowerCase()) return COST_OF_NAME / word.length;
  if (DIGITS.test(word)) return COST_OF_NUMBER;
  return SOME_DIGIT.test(word) ? COST_OF_SIGN : 1 / word.length;
};

/** Words of which every phrase of a term has one, each with its cost: how often it is likely to stand in any text. */
export interface Triggers {
  readonly words: ReadonlyMap<string, number>;
  /** Of all words; infinite where some phrase has no word. */
  readonly cost: number;
}

/**
 * A few cheap words of which every phrase has one: "capitol" for all of "Capitol building", "U.S. Capitol", "Capitol". The word that
 * covers most phrases for its cost is taken first, until all are covered.
 */
export const triggersOf = (phrases: readonly Phrase[]): Triggers => {
  const words = new Map<string, number>();
  let cost = 0;
  let open = phrases;
  while (open.length > 0 && Number.isFinite(cost)) {
    const covered = new Map<string, number>();
    for (const word of open.flatMap((phrase) => [...new Set(phrase)]))
      covered.set(word, (covered.get(word) ?? 0) + 1);
    const worth = (word: string): number => (covered.get(word) ?? 0) / costOfWord(word);
    const best = [...covered.keys()].reduce((one, other) => (worth(other) > worth(one) ? other : one));
    words.set(best.toLowerCase(), costOfWord(best));
    cost += costOfWord(best);
    open = open.filter((phrase) => !phrase.includes(best));
  }
  return { words, cost };
};
