import { message } from '../platform/i18n';
import { type SectionProps, SettingSection } from './setting-section';
import { SwitchList } from './switch-list';

/** The topics of the pack, each with its switch. */
export function Topics({ state, commands }: SectionProps) {
  const { topicsOff } = state.stored.settings;
  return (
    <SettingSection id="topics" title={message('topics')} note={message('topics_note')}>
      <SwitchList
        lines={state.topics.map(({ id, label, description }) => ({
          key: id,
          title: label,
          note: description,
          on: !topicsOff.includes(id),
          label: message('switch_topic', label),
          onSwitch: (on) => void commands.change({ kind: 'topic', topic: id, on }),
        }))}
      />
    </SettingSection>
  );
}
