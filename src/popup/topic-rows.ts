import type { Topic } from '../facts/schema';
import type { Settings } from '../platform/settings-types';
import type { FoundMention, PageState } from './page-state';
import type { Asking, Ready, View } from './state';

/** One line of "On this page": a topic, whether it is marked at all, and where it is mentioned. */
export interface TopicRow {
  readonly topic: Topic;
  readonly on: boolean;
  readonly mentions: readonly FoundMention[];
  /** The place, from 0, of the mention last gone to; null before the first. */
  readonly visited: number | null;
  /** True where its mentions are listed one by one. */
  readonly listed: boolean;
}

/** The topics of the pack with what this page has of each, in the pack's order. */
export function topicRows({ pack, stored, page, view }: Ready): readonly TopicRow[] {
  return pack.topics.map((topic) => rowOf(topic, stored.settings, page, view));
}

function rowOf(topic: Topic, settings: Settings, page: Ready['page'], view: View): TopicRow {
  const mentions = mentionsOf(page).filter((mention) => mention.topic === topic.id);
  const visited = view.visited[topic.id];
  return {
    topic,
    on: !settings.topicsOff.includes(topic.id),
    mentions,
    visited: visited === undefined || visited >= mentions.length ? null : visited,
    listed: view.listed === topic.id && mentions.length > 0,
  };
}

const mentionsOf = (page: PageState | Asking): readonly FoundMention[] =>
  page.kind === 'marked' ? page.mentions : [];

/**
 * Where a step leads from the mention last gone to; past the last comes the first again, as in the page's own walk.
 * @param row a topic with at least one mention
 * @param step 1 for the next mention, -1 for the previous one
 * @returns a place in `row.mentions`, from 0
 */
export function placeAfter(row: TopicRow, step: 1 | -1): number {
  const count = row.mentions.length;
  if (row.visited === null) return step === 1 ? 0 : count - 1;
  return (row.visited + step + count) % count;
}
