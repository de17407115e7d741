import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { Target } from '../build/targets';
import { proxyRule, type Reach } from './proxy-rule';
import { waitFor } from './wait';

export interface LaunchRequest {
  readonly executable: string;
  /** The built extension's folder. */
  readonly extensionFolder: string;
  readonly headless: boolean;
  readonly reach: Reach;
  /** The port of our pages' server. */
  readonly port: number;
  /** Milliseconds that one command of the driver may take; without it, the driver's own. */
  readonly patience?: number;
}

const patienceOf = ({ patience }: LaunchRequest) =>
  patience === undefined ? {} : { protocolTimeout: patience };

export interface DrivenBrowser {
  readonly target: Target;
  readonly browser: Browser;
  /** The extension's id, as the browser's own interfaces take it. */
  readonly extensionId: string;
  /** Where the extension's own pages stand, with a slash at the end. */
  readonly extensionOrigin: string;
}

/** Starts a browser with an empty profile and installs the extension in it. */
export async function launchWithExtension(target: Target, request: LaunchRequest): Promise<DrivenBrowser> {
  const browser = await (target === 'chrome' ? launchChromium(request) : launchFirefox(request));
  try {
    const extensionId = await browser.installExtension(request.extensionFolder);
    const extensionOrigin =
      target === 'chrome' ? `chrome-extension://${extensionId}/` : `moz-extension://${FIREFOX_ORIGIN_ID}/`;
    const driven: DrivenBrowser = { target, browser, extensionId, extensionOrigin };
    // A probe, which measures or tests one part, has no such page.
    if (existsSync(join(request.extensionFolder, WELCOME_PAGE))) await welcomeTab(driven);
    return driven;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

const WELCOME_PAGE = 'welcome.html';

/**
 * The tab that opens at install, once it is there: until then whatever is opened may be put behind it. Firefox tells the
 * driver no address of an extension's page, so each page is asked for its own.
 */
export function welcomeTab({ browser, extensionOrigin }: DrivenBrowser): Promise<Page | undefined> {
  const addressOf = (page: Page) => page.evaluate(() => location.href).catch(() => '');
  return waitFor('the welcome page', async () => {
    const pages = await browser.pages();
    const addresses = await Promise.all(pages.map(addressOf));
    return pages[addresses.indexOf(`${extensionOrigin}${WELCOME_PAGE}`)];
  });
}

/** The window's size in CSS pixels: a laptop's. */
const WINDOW = { width: 1280, height: 800 };

/** What the browser would fetch for itself, and what asks the person something at a first start. */
const chromiumQuiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

/**
 * Chrome itself takes no `--load-extension` since version 137; an extension is installed through the debugging pipe,
 * which `enableExtensions` allows. Its sandbox does not start for root.
 */
function launchChromium(request: LaunchRequest, lasting?: LastingProfile): Promise<Browser> {
  const { executable, headless, reach, port } = request;
  return launch({
    ...(lasting && { userDataDir: lasting.folder }),
    ...patienceOf(request),
    browser: 'chrome',
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? WINDOW : null,
    handleSIGINT: false,
    args: [
      ...chromiumQuiet,
      `--proxy-pac-url=${proxyRule(reach, port)}`,
      `--window-size=${WINDOW.width},${WINDOW.height}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(lasting?.switches ?? []),
    ],
  });
}

/** A profile that outlives the browser, and what the command line says besides. */
interface LastingProfile {
  readonly folder: string;
  readonly switches: readonly string[];
}

/**
 * Starts Chromium (not Chrome) with a profile that outlives it. The extension comes by the command line: one that came
 * through the pipe is gone when the browser ends, and with it all that the reader had granted.
 * @param profile the profile's folder, empty at the first start
 */
export async function launchLastingChromium(request: LaunchRequest, profile: string): Promise<DrivenBrowser> {
  const switches = [
    `--load-extension=${request.extensionFolder}`,
    '--disable-features=DisableLoadExtensionCommandLineSwitch',
  ];
  const browser = await launchChromium(request, { folder: profile, switches });
  const isOurs = (url: string) => /^chrome-extension:.*\/background\.js$/.test(url);
  const worker = await browser.waitForTarget((one) => one.type() === 'service_worker' && isOurs(one.url()));
  const extensionId = new URL(worker.url()).host;
  return { target: 'chrome', browser, extensionId, extensionOrigin: `chrome-extension://${extensionId}/` };
}

/** Firefox gives an installed extension a random address for its pages; this one is set beforehand, so that it is known. */
const FIREFOX_ORIGIN_ID = '5b3c2a1e-7d64-4f0a-9c1b-2e8f6a7d9c10';

/**
 * Timers of tabs behind run as in front: the popup, which Firefox lets nobody drive, is driven in such a tab. Puppeteer
 * starts Chromium so by itself. Milliseconds.
 */
const firefoxUnthrottled = {
  'dom.min_background_timeout_value': 4,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
};

/** The add-on's id in the manifest. */
export const GECKO_ID = 'newsgloss@newsgloss';

/**
 * Firefox by WebDriver BiDi. `--remote-allow-system-access` lets the driver reach the extension's own pages and the
 * browser's own window, where commands and the toolbar button are.
 */
function launchFirefox(request: LaunchRequest): Promise<Browser> {
  const { executable, headless, reach, port } = request;
  return launch({
    ...patienceOf(request),
    browser: 'firefox',
    executablePath: executable,
    headless,
    defaultViewport: headless ? WINDOW : null,
    handleSIGINT: false,
    args: ['--remote-allow-system-access', `--width=${WINDOW.width}`, `--height=${WINDOW.height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_ORIGIN_ID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'network.proxy.type': 2,
      'network.proxy.autoconfig_url': proxyRule(reach, port),
      'network.proxy.allow_hijacking_localhost': reach === 'closed',
      ...firefoxUnthrottled,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'browser.region.network.url': '',
      'services.settings.server': 'data:,',
    },
  });
}
