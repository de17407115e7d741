import { message, plural } from '../platform/i18n';
import type { PageState, UnmarkedPage } from './page-state';
import type { Asking } from './state';
import { whyLeftAlone } from './verdict-words';

/** What is said about a page that has nothing to list. */
export interface Explanation {
  readonly title: string;
  readonly text: string;
}

/** The one line under the name that says what this page is to Newsgloss. */
export function stateLine(page: PageState | Asking): string {
  switch (page.kind) {
    case 'asking':
      return message('line_asking');
    case 'no-page':
      return message('line_no_page');
    case 'cannot-run':
      return message('line_cannot_run');
    case 'site-off':
      return message('line_site_off');
    case 'unknown-site':
      return message('line_unknown_site');
    case 'withheld':
      return message('line_withheld');
    case 'waiting':
      return message('line_waiting');
    case 'not-read':
      return message('line_not_read');
    case 'not-news':
      return message('line_not_news');
    case 'nothing-here':
      return message('line_nothing_here');
    case 'marked':
      return plural('line_marked', page.mentions.length);
  }
}

/** Why there is nothing to list, and what the reader can do. */
export function explanation(page: UnmarkedPage): Explanation {
  switch (page.kind) {
    case 'no-page':
      return { title: message('no_page_title'), text: message('no_page_text') };
    case 'cannot-run':
      return { title: message('cannot_run_title'), text: message('cannot_run_text') };
    case 'site-off':
      return { title: message('site_off_title', page.place.site), text: message('site_off_text') };
    case 'unknown-site':
      return { title: message('unknown_site_title', page.place.site), text: message('unknown_site_text') };
    case 'withheld':
      return { title: message('withheld_title', page.place.site), text: message('withheld_text') };
    case 'waiting':
      return { title: message('waiting_title'), text: message('waiting_text') };
    case 'not-read':
      return { title: message('not_read_title'), text: message('not_read_text') };
    case 'not-news':
      return { title: message('not_news_title'), text: whyLeftAlone(page.reason) };
    case 'nothing-here':
      return { title: message('nothing_here_title'), text: message('nothing_here_text') };
  }
}
