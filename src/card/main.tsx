/**
 * The card's bundle. It is brought into a frame when a card is first asked for there, and leaves its face for the
 * content script to find.
 */
import { type MessageKey, message } from '../platform/i18n';
import { createCard } from './controller';

/** All that a card says once the extension is gone, asked for while there is somebody to ask. */
const lastWords: readonly MessageKey[] = [
  'locale',
  'direction',
  'card_gone',
  'card_reload',
  'card_pin',
  'card_close',
];

for (const key of lastWords) message(key);
globalThis.newsglossCard ??= createCard();
