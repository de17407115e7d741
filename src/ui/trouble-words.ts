import { type MessageKey, message } from '../platform/i18n';

/** What the reader asked one of the extension's own pages for and did not get. */
export type Trouble =
  | 'not-saved'
  | 'not-annotated'
  | 'refused'
  | 'not-copied'
  | 'page-changed'
  | 'sites-not-allowed'
  | 'file-not-read';

const words: Readonly<Record<Trouble, MessageKey>> = {
  'not-saved': 'trouble_not_saved',
  'not-annotated': 'trouble_not_annotated',
  refused: 'trouble_refused',
  'not-copied': 'trouble_not_copied',
  'page-changed': 'trouble_page_changed',
  'sites-not-allowed': 'trouble_sites_not_allowed',
  'file-not-read': 'trouble_file_not_read',
};

/** What went wrong, and what the reader can do about it. */
export function troubleWords(trouble: Trouble): string {
  return message(words[trouble]);
}
