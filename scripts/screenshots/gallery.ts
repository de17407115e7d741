import type { ColourScheme } from '../drive/controls';
import { openOwnPage } from '../drive/own-page';
import { takeCards } from './cards';
import { takePopups } from './popups';
import { NARROW, STORE, type Studio, takeAndClose, type View } from './studio';

const SUMMARY = { path: 'popup.html?view=tab', ready: 'Built In Seattle' };
const WELCOME = {
  path: 'welcome.html',
  ready: 'On the news sites it knows',
  marked: 'storming of the Capitol',
};
const OPTIONS = { path: 'options.html', ready: 'Capitol riot' };

/** The stores take pictures of one window's size; all of a page is for who looks after it. */
const ownPages: readonly (View & { readonly path: string })[] = [
  { what: 'summary', viewport: STORE, ...SUMMARY },
  { what: 'welcome', viewport: STORE, ...WELCOME },
  { what: 'welcome-whole', viewport: STORE, extent: 'whole', ...WELCOME },
  { what: 'welcome-narrow', viewport: NARROW, extent: 'whole', ...WELCOME },
  { what: 'options', viewport: STORE, ...OPTIONS },
  { what: 'options-whole', viewport: STORE, extent: 'whole', ...OPTIONS },
  { what: 'options-narrow', viewport: NARROW, extent: 'whole', ...OPTIONS },
];

const schemes: readonly ColourScheme[] = ['light', 'dark'];

/** Takes every picture of one browser. Rejects where something does not come to be seen. */
export async function takeGallery(studio: Omit<Studio, 'scheme'>, extensionFolder: string): Promise<void> {
  for (const scheme of schemes) {
    await takeCards({ ...studio, scheme });
    await takePopups({ ...studio, scheme }, extensionFolder);
    for (const { path, ...view } of ownPages)
      await takeAndClose({ ...studio, scheme }, await openOwnPage(studio.driven, path, 'front'), view);
  }
}
