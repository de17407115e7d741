import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { requireBrowser } from '../../../scripts/browsers/install';
import { folderOf } from '../../../scripts/build/extension';
import type { Target } from '../../../scripts/build/targets';
import { type DrivenBrowser, type LaunchRequest, launchWithExtension } from '../../../scripts/drive/launch';
import { openOwnPage } from '../../../scripts/drive/own-page';
import { type MadePage, type PagesServer, startPagesServer } from '../../../scripts/drive/pages-server';
import { type NewsPage, newsPageOf } from './news-page';
import { isOwnRequest } from './own-requests';

/** A browser with the built extension in a fresh profile, for the tests of one file. */
export interface Session {
  readonly driven: DrivenBrowser;
  /**
   * Opens a page of ours in a new tab in front and waits until it has loaded.
   * @param path a file below `test/pages` ("sample/") or what `serve` was given
   * @param host a made-up host; the extension is at home on `*.newsgloss.test`, any other `*.test` is a site it wasn't given
   */
  readonly open: (path: string, host?: string) => Promise<NewsPage>;
  /** Opens any address in a new tab in front; one of the browser's own pages may never tell that it has loaded. */
  readonly visit: (address: string) => Promise<NewsPage>;
  /** Serves a page of the test's own making at a path of every made-up host. */
  readonly serve: (path: string, page: MadePage) => void;
  /** Opens a page of the extension ("options.html") in a tab, in front or behind the one that is there. */
  readonly openOwnPage: (path: string, where?: 'front' | 'behind') => Promise<Page>;
  /** Addresses asked for since the start, by anyone in the browser but the browser for itself. */
  readonly requests: () => readonly string[];
}

/** The host of the pages that tests open where they name none. */
export const NEWS_HOST = 'daily.newsgloss.test';

/** Gives the folder of the extension to install: the built one, or one that a test builds for itself. */
export type ExtensionMaker = (target: Target) => string | Promise<string>;

const builtExtension: ExtensionMaker = (target) => folderOf(target, 'made-up-host');

/**
 * Starts a session before the tests of a file and ends it after them.
 * @returns a function that gives the session; it works from the first `beforeEach` on
 */
export function sessionOfFile(extension: ExtensionMaker = builtExtension): () => Session {
  let server: PagesServer | undefined;
  let session: Session | undefined;
  beforeAll(async () => {
    server = await startPagesServer();
    const request = await launchRequest(server, extension);
    session = sessionOf(await launchWithExtension(inject('browserTarget'), request), server);
  });
  afterAll(async () => {
    await session?.driven.browser.close();
    await server?.close();
  });
  return () => {
    if (!session) throw new Error('The session has not started');
    return session;
  };
}

/** What a browser of the tests is started with. */
export async function launchRequest(
  { port }: PagesServer,
  extension: ExtensionMaker = builtExtension,
): Promise<LaunchRequest> {
  const target = inject('browserTarget');
  const { path } = await requireBrowser(target);
  const extensionFolder = await extension(target);
  return { executable: path, extensionFolder, headless: true, reach: 'closed', port };
}

/** The session of a started browser. */
export function sessionOf(driven: DrivenBrowser, server: PagesServer): Session {
  return {
    driven,
    serve: server.serve,
    requests: () => server.requests().filter((address) => !isOwnRequest(address)),
    open: async (where, host = NEWS_HOST) => {
      const page = await driven.browser.newPage();
      await page.goto(`http://${host}/${where.replace(/^\//, '')}`);
      return newsPageOf(driven, page);
    },
    visit: async (address) => {
      const page = await driven.browser.newPage();
      await page.goto(address, { waitUntil: [] });
      return newsPageOf(driven, page);
    },
    openOwnPage: (path, where = 'front') => openOwnPage(driven, path, where),
  };
}
