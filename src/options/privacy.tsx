import { message } from '../platform/i18n';
import { SettingSection } from './setting-section';

/** What Newsgloss reads, keeps and never does. */
export function Privacy() {
  return (
    <SettingSection id="privacy" title={message('privacy')} note={message('privacy_note')}>
      <ul class="setting-points">
        <li>{message('privacy_reads')}</li>
        <li>{message('privacy_keeps')}</li>
        <li>{message('privacy_sends')}</li>
      </ul>
    </SettingSection>
  );
}
