import { message } from '../platform/i18n';
import type { Trouble } from './state';

/** What went wrong, and what the reader can do about it. */
export function troubleWords(trouble: Trouble): string {
  switch (trouble) {
    case 'not-saved':
      return message('trouble_not_saved');
    case 'not-annotated':
      return message('trouble_not_annotated');
    case 'refused':
      return message('trouble_refused');
    case 'not-copied':
      return message('trouble_not_copied');
    case 'page-changed':
      return message('trouble_page_changed');
  }
}
