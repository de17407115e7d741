import { chooseFacts } from '../facts/choose';
import type { Pack } from '../facts/schema';
import { patternsInOrder } from '../mentions/compile/pattern-order';
import type { CardFacts } from '../platform/card-contract';
import type { BackgroundAnswers } from '../platform/messages';

/** What the card shows for a mention. Throws where the pack has no such topic or pattern. */
export function cardFacts(
  pack: Pack,
  { topic, context, pattern }: BackgroundAnswers['facts-for']['question'],
): CardFacts {
  const found = pack.topics.find(({ id }) => id === topic);
  if (!found) throw new Error(`The fact pack has no topic "${topic}".`);
  const placed = patternsInOrder(pack)[pattern];
  if (!placed) throw new Error(`The fact pack has no pattern ${pattern}.`);
  // No card shows the other patterns of the topic: with them the answer for Amazon's act was 22 KB long, without them it is 8.
  const { patterns, ...described } = found;
  return {
    topic: described,
    facts: chooseFacts(pack, topic, context),
    sources: pack.sources,
    total: pack.facts.length,
    pattern: placed.source,
  };
}
