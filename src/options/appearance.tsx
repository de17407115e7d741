import { message } from '../platform/i18n';
import type { Theme } from '../platform/settings-types';
import { ChoiceList } from '../ui/choice-list';
import { type SectionProps, SettingSection } from './setting-section';

/** Light or dark, for cards, popup and pages. */
export function Appearance({ state, commands }: SectionProps) {
  return (
    <SettingSection id="theme" title={message('theme')} note={message('theme_note')}>
      <ChoiceList<Theme>
        name="theme"
        label={message('theme')}
        chosen={state.stored.settings.theme}
        onChoose={(theme) => void commands.change({ kind: 'choose', chosen: { theme } })}
        choices={[
          { value: 'system', title: message('theme_system') },
          { value: 'light', title: message('theme_light') },
          { value: 'dark', title: message('theme_dark') },
        ]}
      />
    </SettingSection>
  );
}
