import { callInBrowserWindow } from '../../../scripts/drive/firefox-protocol';
import { type DrivenBrowser, GECKO_ID } from '../../../scripts/drive/launch';

/** Calls one method of Firefox's own object for the installed add-on. */
async function callAddon({ browser }: DrivenBrowser, method: 'enable' | 'disable' | 'reload'): Promise<void> {
  const call = `async (id, method) => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const addon = await AddonManager.getAddonByID(id);
    await addon[method]();
  }`;
  await callInBrowserWindow(browser, call, GECKO_ID, method);
}

/** Runs an expression in Chromium's own page for extensions, which may do more than any other page. */
async function onExtensionsPage({ browser }: DrivenBrowser, expression: string): Promise<void> {
  const page = await browser.newPage({ background: true });
  await page.goto('chrome://extensions');
  await page.evaluate(expression);
  await page.close();
}

/** Switches the extension off, as a reader does in the browser's own page for extensions. */
export async function switchOff(driven: DrivenBrowser): Promise<void> {
  if (driven.target === 'firefox') await callAddon(driven, 'disable');
  else await onExtensionsPage(driven, `chrome.management.setEnabled('${driven.extensionId}', false)`);
}

/** Switches the extension on again. */
export async function switchOn(driven: DrivenBrowser): Promise<void> {
  if (driven.target === 'firefox') await callAddon(driven, 'enable');
  else await onExtensionsPage(driven, `chrome.management.setEnabled('${driven.extensionId}', true)`);
}

/** Starts the extension anew, as an update does: the scripts that run in open pages lose it. */
export async function startAnew(driven: DrivenBrowser): Promise<void> {
  if (driven.target === 'firefox') await callAddon(driven, 'reload');
  // Chromium keeps an extension from a folder switched off after a reload unless it is in developer mode.
  else
    await onExtensionsPage(
      driven,
      `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
        .then(() => chrome.developerPrivate.reload('${driven.extensionId}', {}))`,
    );
}
