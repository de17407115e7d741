import { waitFor } from '../../../scripts/drive/wait';
import type { Settings } from '../../../src/platform/settings-types';
import type { Backstage } from './backstage';
import { letGrant } from './controls';
import type { Session } from './session';

/** Chooses settings as the options page does, by the one question that writes them, and waits until they are stored. */
export async function choose(backstage: Backstage, chosen: Partial<Settings>): Promise<void> {
  const reply = await backstage.page.evaluate(
    `chrome.runtime.sendMessage({ type: 'change-settings', change: { kind: 'choose', chosen: ${JSON.stringify(chosen)} } })`,
  );
  if (!(reply as { ok: boolean }).ok) throw new Error(`The settings were refused: ${JSON.stringify(reply)}`);
  await waitFor('the settings', () => backstage.storage("get('settings')"));
}

/** Every web page, as a match pattern. */
const EVERY_SITE = '*://*/*';

/** Has every site looked at that looks like news, as a reader does who chooses that and gives the permission. */
export async function lookEverywhere({ driven }: Session, backstage: Backstage): Promise<void> {
  await letGrant(driven, EVERY_SITE);
  const { page } = backstage;
  await page.evaluate((pattern) => {
    const button = document.createElement('button');
    button.id = 'grant';
    button.addEventListener('click', async () => {
      button.value = String(await chrome.permissions.request({ origins: [pattern] }));
    });
    button.textContent = 'Grant';
    document.body.prepend(button);
  }, EVERY_SITE);
  await page.bringToFront();
  await page.click('#grant');
  await waitFor('the permission', () => page.$eval('button#grant', ({ value }) => value === 'true'));
  await choose(backstage, { reach: 'news-like' });
  await waitFor('the registration', () =>
    page.evaluate(
      "chrome.scripting.getRegisteredContentScripts().then((all) => all.some(({ id }) => id === 'all-sites'))",
    ),
  );
}
