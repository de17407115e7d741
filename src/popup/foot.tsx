import type { Pack } from '../facts/schema';
import { openOptions, version } from '../platform/extension-link';
import { message } from '../platform/i18n';
import { openSummary } from '../platform/summary';
import { dayText } from '../ui/date-text';
import type { Surface } from './surface';

export interface FootProps {
  readonly pack: Pack;
  readonly surface: Surface;
  /** The browser's number of the tab that the popup speaks about; null where it speaks about none. */
  readonly tab: number | null;
}

/** Where the facts come from, the ways on, and which facts and which Newsgloss these are. */
export function Foot({ pack, surface, tab }: FootProps) {
  return (
    <footer class="foot">
      <p class="foot-sources">
        {message('sources')}
        {pack.sources.map(({ id, address, publisher, published }) => (
          <span key={id}>
            {' '}
            <a href={address} target="_blank" rel="noreferrer">
              {publisher}
            </a>
            , <time dateTime={published}>{dayText(published, 'long')}</time>
          </span>
        ))}
      </p>
      <p class="foot-ways">
        {surface.kind === 'popup' && (
          <button type="button" class="link-button" onClick={() => void openSummary(tab, null)}>
            {message('open_in_tab')}
          </button>
        )}
        <button type="button" class="link-button" onClick={() => void openOptions()}>
          {message('options')}
        </button>
        <span class="foot-version">{message('versions', String(pack.revision), version())}</span>
      </p>
    </footer>
  );
}
