/**
 * The browser as the background and the extension's own pages see it. The polyfill is what lets one listener answer a
 * message with a promise in Chrome as in Firefox, and its types cover both browsers.
 */
export { default as browser } from 'webextension-polyfill';
