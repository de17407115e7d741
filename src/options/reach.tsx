import { message } from '../platform/i18n';
import { ReachChoice } from '../ui/reach-choice';
import { type SectionProps, SettingSection } from './setting-section';

/** Where Newsgloss reads by itself; says so where the browser has not allowed what was chosen. */
export function ReachSection({ state, commands }: SectionProps) {
  const { reach } = state.stored.settings;
  return (
    <SettingSection id="reach" title={message('reach')} note={message('reach_note')}>
      <ReachChoice reach={reach} onChoose={(chosen) => void commands.chooseReach(chosen)} />
      {reach === 'news-like' && !state.access.everySite && (
        <p class="setting-warning">
          {message('reach_not_allowed')}{' '}
          <button type="button" class="link-button" onClick={() => void commands.chooseReach('news-like')}>
            {message('allow_every_site')}
          </button>
        </p>
      )}
      {reach !== 'news-like' && state.access.everySite && (
        <p class="setting-warning">{message('reach_still_allowed')}</p>
      )}
    </SettingSection>
  );
}
