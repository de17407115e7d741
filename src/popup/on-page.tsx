import { message } from '../platform/i18n';
import type { Commands } from './commands';
import type { FoundMention } from './page-state';
import type { Action, Ready } from './state';
import { TopicLine } from './topic-line';
import { type TopicRow, topicRows } from './topic-rows';

export interface OnPageProps {
  readonly state: Ready;
  readonly dispatch: (action: Action) => void;
  readonly commands: Commands;
}

/** The topics with what this page has of each; on a page that is not marked, just the topics and their switches. */
export function OnPage({ state, dispatch, commands }: OnPageProps) {
  const { page } = state;
  const goTo = (row: TopicRow, place: number): void => {
    const mention: FoundMention | undefined = row.mentions[place];
    if (page.kind !== 'marked' || mention === undefined) return;
    dispatch({ do: 'visit', topic: row.topic.id, place });
    void commands.reveal(page.place, mention, state.stored);
  };
  return (
    <section class="section" aria-labelledby="on-page-title">
      <h2 id="on-page-title" class="section-title">
        {page.kind === 'marked' ? message('on_this_page') : message('topics')}
      </h2>
      <ul class="topics">
        {topicRows(state).map((row) => (
          <TopicLine
            key={row.topic.id}
            row={row}
            onSwitch={(on) => void commands.switchTopic(row.topic.id, on)}
            onList={() => dispatch({ do: 'list', topic: row.listed ? null : row.topic.id })}
            onGo={(place) => goTo(row, place)}
          />
        ))}
      </ul>
    </section>
  );
}
