import { folded } from './fold';
import type { Fact, Pack } from './schema';

const SPACES = /\s+/u;

/** Everything of a fact that a reader sees and may look for, folded. */
function searchableText(fact: Fact, labels: ReadonlyMap<string, string>): string {
  const { attributedTo, date } = fact;
  const parts = [
    fact.statement,
    fact.quote,
    attributedTo?.name,
    attributedTo?.role,
    attributedTo?.through,
    date?.edtf,
    date?.expression,
    ...fact.topics.map((id) => labels.get(id)),
  ];
  return folded(parts.filter((part) => part !== undefined).join('\n'));
}

/**
 * The facts in which every word of the query occurs, in the pack's order: in the statement, the quotation, the attribution,
 * the date or the label of a topic. Case and accents do not matter. A query without words finds every fact.
 */
export function searchFacts(pack: Pack, query: string): readonly Fact[] {
  const words = folded(query).split(SPACES).filter(Boolean);
  const labels = new Map(pack.topics.map(({ id, label }) => [id, label]));
  return pack.facts.filter((fact) => {
    const text = searchableText(fact, labels);
    return words.every((word) => text.includes(word));
  });
}
