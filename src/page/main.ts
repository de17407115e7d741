/** The content script's start. A second one, injected by hand or after an update, finds the first. */
import { triggers } from 'newsgloss:triggers';
import { createGate } from '../mentions/gate';
import { siteOf } from '../platform/site';
import { startPage } from './page';

const earlier = globalThis.newsglossPage;

if (!earlier?.alive()) {
  // What an extension that was updated has left here: its marks, its listeners, its card, its matcher.
  earlier?.retire();
  globalThis.newsglossCard = undefined;
  globalThis.newsglossMatcher = undefined;
  globalThis.newsglossPage = startPage(() => createGate(triggers.split(' ')), siteOf(self.origin) ?? '');
}
