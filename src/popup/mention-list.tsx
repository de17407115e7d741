import { message } from '../platform/i18n';
import type { TopicRow } from './topic-rows';

export interface MentionListProps {
  readonly id: string;
  readonly row: TopicRow;
  readonly onGo: (place: number) => void;
}

/** The mentions of a topic, each with the words around it; pressing one goes to it on the page. */
export function MentionList({ id, row, onGo }: MentionListProps) {
  return (
    <ol id={id} class="mentions" aria-label={message('mentions_of', row.topic.label)}>
      {row.mentions.map(({ frame, id: number, before, text, after }, place) => (
        <li key={`${frame} ${number}`}>
          <button
            type="button"
            class="mention"
            aria-current={place === row.visited ? 'true' : undefined}
            onClick={() => onGo(place)}
          >
            <span class="mention-words">
              {before}
              <mark>{text}</mark>
              {after}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
