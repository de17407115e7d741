/** The content script's start. A second one, injected by hand or as a site is switched on again, finds the first. */
import { openings } from 'newsgloss:openings';
import { createPageGate } from '../mentions/page-gate';
import { isOwnPage, OWN_SITE } from '../platform/own-page';
import { siteOf } from '../platform/site';
import { startPage } from './page';

/**
 * A frame whose text its page wrote (`srcdoc`) is of the page's origin; a sandboxed one has no origin to tell, but an
 * address. One that has neither belongs to no site that the reader could switch off: nothing is read there. The extension's
 * own page that shows it at work counts as a site.
 */
const site = siteOf(self.origin) ?? siteOf(location.href) ?? (isOwnPage() ? OWN_SITE : null);

const earlier = globalThis.newsglossPage;

// Brought in once more beside one that runs: for another frame of the page, which may be the top one and add the counts up.
if (earlier?.alive()) earlier.tellAgain();
else if (site !== null) {
  earlier?.retire();
  globalThis.newsglossPage = startPage(() => createPageGate(openings), site);
}
