import type { Triggers } from './triggers';

/** What the words add to those that texts are asked for anyway. */
const addedCost = ({ words, cost }: Triggers, chosen: ReadonlySet<string>): number => {
  if (!Number.isFinite(cost)) return cost;
  let added = 0;
  for (const [word, costOfWord] of words) if (!chosen.has(word)) added += costOfWord;
  return added;
};

/**
 * Chooses the words of which one must stand in a text for it to be read at all: those of every entry of `needed`, and for each way
 * those of one of the things without which it is no mention, its steps and its evidence in the same text. It takes the one that adds
 * least to what is there: beside `{january_6}`, whose words are needed anyway, "attack" would let every other page through for nothing.
 */
export const chooseTriggers = (
  needed: readonly Triggers[],
  ways: readonly (readonly Triggers[])[],
): readonly string[] => {
  const chosen = new Set<string>();
  const choose = ({ words }: Triggers): void => {
    for (const word of words.keys()) chosen.add(word);
  };
  for (const triggers of needed) choose(triggers);
  const byChoice = [...ways].sort((one, other) => one.length - other.length);
  for (const oneOf of byChoice) {
    choose(oneOf.reduce((one, other) => (addedCost(other, chosen) < addedCost(one, chosen) ? other : one)));
  }
  return [...chosen];
};
