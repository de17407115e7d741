import { message } from '../platform/i18n';
import type { Reach } from '../platform/settings-types';
import { ChoiceList } from './choice-list';

export interface ReachChoiceProps {
  readonly reach: Reach;
  readonly onChoose: (reach: Reach) => void;
}

/** The one choice that everything else hangs on: where Newsgloss reads by itself. */
export function ReachChoice({ reach, onChoose }: ReachChoiceProps) {
  return (
    <ChoiceList
      name="reach"
      label={message('reach')}
      chosen={reach}
      onChoose={onChoose}
      choices={[
        { value: 'known-sites', title: message('reach_known'), note: message('reach_known_note') },
        { value: 'news-like', title: message('reach_news'), note: message('reach_news_note') },
        { value: 'on-click', title: message('reach_click'), note: message('reach_click_note') },
      ]}
    />
  );
}
