import { message } from '../platform/i18n';
import { Switch } from '../ui/switch';
import type { Commands } from './commands';
import type { PageState } from './page-state';
import { stateLine } from './page-words';
import type { Asking } from './state';
import { isPageless, type Surface } from './surface';

export interface PageHeaderProps {
  readonly page: PageState | Asking;
  readonly surface: Surface;
  readonly commands: Commands;
}

/** The popup's head: the name, what this page is to Newsgloss, and the switch for its site. */
export function PageHeader({ page, surface, commands }: PageHeaderProps) {
  return (
    <header class="bar">
      <div class="bar-words">
        <h1 class="wordmark">{message('extension_name')}</h1>
        <p class={`bar-line bar-line-${page.kind}`} role="status">
          {isPageless(surface, page) ? message('line_summary') : stateLine(page)}
        </p>
      </div>
      <SiteSwitch page={page} commands={commands} />
    </header>
  );
}

/** The switch of a site that is read, or would be if it weren't switched off; nothing on any other page. */
function SiteSwitch({ page, commands }: Omit<PageHeaderProps, 'surface'>) {
  switch (page.kind) {
    case 'marked':
    case 'nothing-here':
    case 'not-read':
    case 'not-news':
    case 'site-off':
      break;
    default:
      return null;
  }
  const { place } = page;
  const flip = (): void => {
    if (page.kind === 'site-off') void commands.switchSiteOn(place, page.covering);
    else void commands.switchSiteOff(place);
  };
  return (
    <div class="bar-site">
      <span class="bar-site-name" title={place.site}>
        {place.site}
      </span>
      <Switch on={page.kind !== 'site-off'} label={message('switch_site', place.site)} onSwitch={flip} />
    </div>
  );
}
