import type { Page } from 'puppeteer-core';
import { requireBrowser } from '../browsers/install';
import type { Target } from '../build/targets';
import { type DrivenBrowser, launchWithExtension } from '../drive/launch';
import { type MadePage, type PagesServer, startPagesServer } from '../drive/pages-server';

/** A browser for measuring, with one extension in a fresh profile. */
export interface BenchSession {
  readonly driven: DrivenBrowser;
  /** Opens a page of the made-up news host in a new tab and hands it over; closes the tab afterwards. */
  readonly withPage: <Result>(made: MadePage, use: (page: Page) => Promise<Result>) => Promise<Result>;
}

/** Milliseconds that one measurement in a page may take: mark.js needs its time. */
const PATIENCE = 300_000;

/** The one path at which pages are served, each in its turn. */
const PATH = '/bench';
const ADDRESS = `http://daily.newsgloss.test${PATH}`;

const sessionOf = (driven: DrivenBrowser, server: PagesServer): BenchSession => ({
  driven,
  withPage: async (made, use) => {
    server.serve(PATH, made);
    const page = await driven.browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    try {
      await page.goto(ADDRESS);
      return await use(page);
    } finally {
      await page.close();
    }
  },
});

/** Starts a browser with an extension, hands it over, and closes it. */
export async function withSession<Result>(
  target: Target,
  extensionFolder: string,
  use: (session: BenchSession) => Promise<Result>,
): Promise<Result> {
  const { path } = await requireBrowser(target);
  const server = await startPagesServer();
  try {
    const driven = await launchWithExtension(target, {
      executable: path,
      extensionFolder,
      headless: true,
      reach: 'closed',
      port: server.port,
      patience: PATIENCE,
    });
    try {
      return await use(sessionOf(driven, server));
    } finally {
      await driven.browser.close();
    }
  } finally {
    await server.close();
  }
}
