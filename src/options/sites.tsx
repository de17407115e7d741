import { message } from '../platform/i18n';
import type { Commands } from './commands';
import { SettingSection } from './setting-section';
import type { Ready } from './state';
import { SwitchList } from './switch-list';

export interface SectionProps {
  readonly state: Ready;
  readonly commands: Commands;
}

/** The sites that the reader switched off, and those that the reader added. */
export function Sites({ state, commands }: SectionProps) {
  const { shown, stored, added } = state;
  return (
    <>
      <SettingSection id="sites-off" title={message('sites_off')} note={message('sites_off_note')}>
        <SwitchList
          empty={message('sites_off_none')}
          lines={shown.sitesOff.map((site) => ({
            key: site,
            title: site,
            on: !stored.settings.sitesOff.includes(site),
            label: message('switch_site', site),
            onSwitch: (on) => void commands.change({ kind: 'site', site, on }),
          }))}
        />
      </SettingSection>
      <SettingSection id="sites-added" title={message('sites_added')} note={message('sites_added_note')}>
        <SwitchList
          empty={message('sites_added_none')}
          lines={shown.added.map((site) => ({
            key: site,
            title: site,
            on: added.includes(site),
            label: message('switch_added', site),
            onSwitch: (on) => void commands.setAdded(site, on),
          }))}
        />
      </SettingSection>
    </>
  );
}
