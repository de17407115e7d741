import { useId, useState } from 'preact/hooks';
import { message, plural } from '../platform/i18n';
import type { SiteList } from '../platform/settings-types';
import type { SectionProps } from './setting-section';
import { type FaultyLine, readSiteLines } from './site-lines';

/** Puts sites on one of the lists: one typed, or many pasted. A line that is no site stays to be mended. */
export function AddSites({ list, state, commands }: SectionProps & { readonly list: SiteList }) {
  const [text, setText] = useState('');
  const id = useId();
  const { sites, faults } = readSiteLines(text);
  const listed = new Set(state.stored.settings[list]);
  const fresh = sites.filter((site) => !listed.has(site));

  const add = (): void => {
    void commands.addSites(list, fresh);
    setText(faults.map((fault) => fault.text).join('\n'));
  };

  return (
    <div class="add-sites">
      <label for={id}>{message(list === 'sitesOn' ? 'add_sites_on' : 'add_sites_off')}</label>
      <textarea
        id={id}
        class="field"
        rows={Math.min(ROWS_MOST, text.split('\n').length)}
        value={text}
        placeholder={message('add_sites_example')}
        spellcheck={false}
        aria-describedby={`${id}-found`}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div id={`${id}-found`} role="status">
        <Faults faults={faults} />
        {sites.length > fresh.length && <p>{plural('sites_listed', sites.length - fresh.length)}</p>}
      </div>
      <button type="button" class="push-button" disabled={fresh.length === 0} onClick={add}>
        {fresh.length === 0 ? message('add_sites') : plural('add_sites_count', fresh.length)}
      </button>
    </div>
  );
}

/** The field grows with what is pasted, up to so many lines. */
const ROWS_MOST = 8;

/** As many as can be read at a glance; mending those shows the next. */
const FAULTS_SHOWN_MOST = 5;

function Faults({ faults }: { readonly faults: readonly FaultyLine[] }) {
  if (faults.length === 0) return null;
  return (
    <ul class="faults">
      {faults.slice(0, FAULTS_SHOWN_MOST).map(({ line, text, fault }) => (
        <li key={line}>
          {message(fault === 'no-site' ? 'line_no_site' : 'line_star_inside', String(line), text)}
        </li>
      ))}
      {faults.length > FAULTS_SHOWN_MOST && (
        <li>{plural('faults_more', faults.length - FAULTS_SHOWN_MOST)}</li>
      )}
    </ul>
  );
}
