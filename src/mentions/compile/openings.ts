import type { Requirement } from './requirements';
import { costOfAll, type Triggers } from './triggers';

export type Words = Triggers['words'];
export type Pair = readonly [Words, Words];

/** Words without one of which, or without two of which in one text, some ways through patterns lead to no mention on a page. */
export interface Opening {
  /** One of these in any text, ... */
  readonly alone: Words;
  /** ... or one of each of these in the same text. */
  readonly pair: Pair;
}

/** What the ways through one pattern, of one kind of evidence, cannot be without. */
export interface WayRequirements {
  /** Steps, and evidence in the same text. */
  readonly inText: readonly Requirement[];
  /** Evidence anywhere on the page. */
  readonly onPage: readonly Requirement[];
}

const only = (words: Words, isKept: (word: string) => boolean): Words =>
  new Map([...words].filter(([word]) => isKept(word)));

/** The opening by two requirements, or twice the same. A word that both have is enough for both. */
const openingOf = ({ words: one }: Triggers, { words: other }: Triggers): Opening => ({
  alone: only(one, (word) => other.has(word)),
  pair: [only(one, (word) => !other.has(word)), only(other, (word) => !one.has(word))],
});

/**
 * Gives the openings of which each way may choose: by one requirement, by two words of one, by two in the same text. Those of the same
 * words are one and the same, so that it can be seen how many ways one serves.
 */
export const rememberOpenings = () => {
  const known = new Map<string, Opening>();
  const names = new Map<Triggers, string>();
  const nameOf = (triggers: Triggers): string => {
    const name = names.get(triggers) ?? [...triggers.words.keys()].sort().join(' ');
    names.set(triggers, name);
    return name;
  };
  const by = (one: Triggers, other: Triggers): Opening => {
    const name = [nameOf(one), nameOf(other)].sort().join(' + ');
    const opening = known.get(name) ?? openingOf(one, other);
    known.set(name, opening);
    return opening;
  };
  const hasWords = ([one, other]: readonly [Triggers, Triggers]): boolean =>
    Number.isFinite(one.cost + other.cost);

  return ({ inText, onPage }: WayRequirements): readonly Opening[] => {
    const single = [...inText, ...onPage].flatMap(({ triggers, beside }): [Triggers, Triggers][] => [
      [triggers, triggers],
      [triggers, beside],
    ]);
    const double = inText.flatMap(({ triggers }, index) =>
      inText.slice(index + 1).map((other): [Triggers, Triggers] => [triggers, other.triggers]),
    );
    return [...new Set([...single, ...double].filter(hasWords).map(([one, other]) => by(one, other)))];
  };
};

/** What is left of an opening where texts are looked at for some words anyway. */
export const beyond = ({ alone, pair: [one, other] }: Opening, chosen: ReadonlySet<string>): Opening => {
  const isNew = (word: string): boolean => !chosen.has(word);
  return { alone: only(alone, isNew), pair: [only(one, isNew), only(other, isNew)] };
};

/** Of two words that stand on a page this share stands in one of its texts: a guess. */
const SHARE_IN_ONE_TEXT = 0.3;
/** The cost of what stands on every page. */
const SURE = 100;
/** A word weighs some bytes on every page of every site: it is worth them where it keeps one page in a hundred closed. */
const COST_OF_SHIPPING = 1;

/** How often an opening is likely to be found on a page about something else, and what it takes to ship it. */
export const costOfOpening = ({ alone, pair: [one, other] }: Opening): number => {
  const shipped = alone.size + (one.size > 0 && other.size > 0 ? one.size + other.size : 0);
  const byPair = (costOfAll(one) * costOfAll(other) * SHARE_IN_ONE_TEXT) / SURE;
  return costOfAll(alone) + byPair + shipped * COST_OF_SHIPPING;
};
