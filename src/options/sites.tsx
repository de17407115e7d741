import { message } from '../platform/i18n';
import { AddSites } from './add-sites';
import { type SectionProps, SettingSection } from './setting-section';
import { SwitchList } from './switch-list';

/** The sites that are always read, and those that never are. */
export function Sites(props: SectionProps) {
  return (
    <>
      <SettingSection id="sites-on" title={message('sites_on')} note={message('sites_on_note')}>
        <AlwaysList {...props} />
        <AddSites list="sitesOn" {...props} />
      </SettingSection>
      <SettingSection id="sites-off" title={message('sites_off')} note={message('sites_off_note')}>
        <NeverList {...props} />
        <AddSites list="sitesOff" {...props} />
      </SettingSection>
    </>
  );
}

function AlwaysList({ state: { shown, stored, access }, commands }: SectionProps) {
  const { sitesOn } = stored.settings;
  return (
    <>
      <SwitchList
        empty={message('sites_on_none')}
        lines={shown.sitesOn.map((site) => ({
          key: site,
          title: site,
          ...(access.withheld.includes(site) ? { note: message('site_withheld') } : {}),
          on: sitesOn.includes(site) || access.added.includes(site),
          label: message('switch_added', site),
          onSwitch: (on) => void (on ? commands.addSites('sitesOn', [site]) : commands.removeAlways(site)),
        }))}
      />
      {access.withheld.length > 0 && (
        <button type="button" class="push-button" onClick={() => void commands.allow(access.withheld)}>
          {message('allow_sites')}
        </button>
      )}
    </>
  );
}

function NeverList({ state: { shown, stored }, commands }: SectionProps) {
  return (
    <SwitchList
      empty={message('sites_off_none')}
      lines={shown.sitesOff.map((site) => ({
        key: site,
        title: site,
        on: !stored.settings.sitesOff.includes(site),
        label: message('switch_site', site),
        onSwitch: (on) =>
          void commands.change({ kind: 'sites', list: 'sitesOff', sites: [site], listed: !on }),
      }))}
    />
  );
}
