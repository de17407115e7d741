import { message, plural } from '../platform/i18n';
import { Icon } from '../ui/icons';
import { Switch } from '../ui/switch';
import { MentionList } from './mention-list';
import { placeAfter, type TopicRow } from './topic-rows';

export interface TopicLineProps {
  readonly row: TopicRow;
  readonly onSwitch: (on: boolean) => void;
  /** Lists the topic's mentions, or puts the list away. */
  readonly onList: () => void;
  /** Goes to a mention of the row, by its place from 0. */
  readonly onGo: (place: number) => void;
}

/** One topic: its name (which lists its mentions), the way from mention to mention, and its switch. */
export function TopicLine({ row, onSwitch, onList, onGo }: TopicLineProps) {
  const { topic, mentions, visited, listed, on } = row;
  const listId = `mentions-${topic.id}`;
  return (
    <li class={on ? 'topic' : 'topic topic-off'}>
      <div class="topic-line">
        {mentions.length === 0 ? (
          <span class="topic-name">{topic.label}</span>
        ) : (
          <>
            <button
              type="button"
              class="topic-name topic-open"
              aria-expanded={listed}
              aria-controls={listed ? listId : undefined}
              onClick={onList}
            >
              <Icon name="next" />
              <span>{topic.label}</span>{' '}
              <span class="unseen">{plural('topic_mentions', mentions.length)}</span>
            </button>
            <span class="topic-count" aria-hidden="true">
              {visited === null
                ? mentions.length
                : message('place_of', String(visited + 1), String(mentions.length))}
            </span>
            <StepButton row={row} step={-1} onGo={onGo} />
            <StepButton row={row} step={1} onGo={onGo} />
          </>
        )}
        <Switch on={on} label={message('switch_topic', topic.label)} onSwitch={onSwitch} />
      </div>
      {listed && <MentionList id={listId} row={row} onGo={onGo} />}
    </li>
  );
}

interface StepButtonProps {
  readonly row: TopicRow;
  readonly step: 1 | -1;
  readonly onGo: (place: number) => void;
}

function StepButton({ row, step, onGo }: StepButtonProps) {
  const name = message(step === 1 ? 'next_mention_of' : 'previous_mention_of', row.topic.label);
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      title={name}
      onClick={() => onGo(placeAfter(row, step))}
    >
      <Icon name={step === 1 ? 'next' : 'previous'} />
    </button>
  );
}
