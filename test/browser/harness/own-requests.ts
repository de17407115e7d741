/**
 * Hosts that Chromium and Firefox ask for themselves, whatever is installed: updates of their own parts, the time, the
 * state of an account, Firefox's settings. Seen with an empty extension; nothing of ours names any of them.
 */
const browsersOwnHosts = [
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'firefox.settings.services.mozilla.com',
];

/** True where the browser asks for itself, not for a page and not for the extension. */
export function isOwnRequest(address: string): boolean {
  return browsersOwnHosts.includes(new URL(address).hostname);
}
