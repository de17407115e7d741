/** The extension's own pages, as what runs in all pages has to know them. */

/** True on a page of an extension: no other's lets this one in. */
export const isOwnPage = (): boolean => location.protocol.endsWith('-extension:');

/** The site that a page of the extension counts as: a name that no host on the network has. */
export const OWN_SITE = 'newsgloss';

/** Has the content script that comes in later read this page, wherever it reads by itself. */
export const askForThisPage = (): void => {
  globalThis.newsglossAsked = true;
};
