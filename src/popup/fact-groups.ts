import { factsByTime } from '../facts/dates';
import type { Fact, FactDate, Pack, Topic } from '../facts/schema';
import type { Choice, FactOrder } from './state';

/** Facts under one heading. */
export type FactGroup =
  | { readonly kind: 'dated'; readonly key: string; readonly date: FactDate; readonly facts: readonly Fact[] }
  | { readonly kind: 'undated'; readonly key: string; readonly facts: readonly Fact[] }
  | { readonly kind: 'topic'; readonly key: string; readonly topic: Topic; readonly facts: readonly Fact[] };

/** The key of the group of facts that have no date. */
export const UNDATED_KEY = 'undated';

/**
 * Puts facts under headings: one for each date in time and one for those without, or one for each topic in the pack's
 * order. A fact of two topics stands under both; a heading without facts is left out.
 */
export function groupFacts(pack: Pack, facts: readonly Fact[], order: FactOrder): readonly FactGroup[] {
  return order === 'time' ? groupsByTime(facts) : groupsByTopic(pack, facts);
}

function groupsByTime(facts: readonly Fact[]): readonly FactGroup[] {
  const byDate = new Map<string, Fact[]>();
  for (const fact of factsByTime(facts)) {
    const key = fact.date?.edtf ?? UNDATED_KEY;
    byDate.set(key, [...(byDate.get(key) ?? []), fact]);
  }
  return [...byDate].map(([key, together]): FactGroup => {
    const date = together[0]?.date ?? null;
    return date === null
      ? { kind: 'undated', key, facts: together }
      : { kind: 'dated', key, date, facts: together };
  });
}

function groupsByTopic(pack: Pack, facts: readonly Fact[]): readonly FactGroup[] {
  return pack.topics.flatMap((topic): readonly FactGroup[] => {
    const together = facts.filter((fact) => fact.topics.includes(topic.id));
    return together.length === 0 ? [] : [{ kind: 'topic', key: topic.id, topic, facts: together }];
  });
}

/** The id in the page of a group's heading. */
export function headingId(key: string): string {
  return `group-${key}`;
}

/** The id in the page of a fact under a heading; a fact that stands under two has two. */
export function factId(key: string, fact: string): string {
  return `fact-${key}-${fact}`;
}

/** The id in the page of what the reader picked, where it is shown; null where it is not. */
export function idOfChoice(groups: readonly FactGroup[], choice: Choice): string | null {
  if (choice.kind === 'fact') {
    const group = groups.find(({ facts }) => facts.some(({ id }) => id === choice.id));
    return group === undefined ? null : factId(group.key, choice.id);
  }
  const key = choice.kind === 'date' ? choice.date : choice.topic;
  return groups.some((group) => group.key === key) ? headingId(key) : null;
}
