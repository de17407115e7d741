/** Pages as the popup and the background reach them: frame by frame, wherever the extension may run. */
import { browser } from './browser';
import type { FrameBundle, PageAnswers, PageQuestion, Reply } from './messages';
import type { PageReport } from './page-report';

export interface FrameReport {
  readonly frame: number;
  readonly report: PageReport;
}

/**
 * What each running content script of a tab says, the top frame first. Asked by `executeScript` rather than by a message,
 * to which only the first frame's answer would come back; and at once, since a frame that loads for ever would else hold
 * back the answer of all.
 * @returns an empty list where none runs; null where the browser lets no extension in (or none of its own accord)
 */
export async function frameReports(tab: number): Promise<readonly FrameReport[] | null> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      func: () => (globalThis.newsglossPage?.alive() ? globalThis.newsglossPage.report() : null),
      injectImmediately: true,
    });
    return results.flatMap(({ frameId, result }) =>
      result ? [{ frame: frameId, report: result as PageReport }] : [],
    );
  } catch {
    return null;
  }
}

/** Asks one frame a question. Rejects where no content script runs there. */
export async function askFrame<Question extends PageQuestion>(
  tab: number,
  frame: number,
  question: Question,
): Promise<PageAnswers[Question['type']]['answer']> {
  const reply: Reply<PageAnswers[Question['type']]['answer']> = await browser.tabs.sendMessage(
    tab,
    question,
    { frameId: frame },
  );
  if (!reply.ok) throw new Error(reply.error);
  return reply.answer;
}

/** Tells something to every frame of a tab. Rejects where no content script runs in any. */
export async function tellFrames(tab: number, news: PageQuestion): Promise<void> {
  await browser.tabs.sendMessage(tab, news);
}

/** The scripts and the sheet that make up a running content script. */
const CONTENT_SCRIPTS = ['content.js'];
const CONTENT_SHEETS = ['page.css'];
/** With the judge in front, by which the content script tells that the page is read only if it looks like news. */
const JUDGED_SCRIPTS = ['news.js', ...CONTENT_SCRIPTS];

/**
 * Starts the content script in every frame of a tab that the extension may enter; a frame where it runs already keeps it.
 * Rejects where the extension may not enter the tab.
 * @param way `asked`: the reader wants this very page read, wherever Newsgloss reads by itself; `listed`: its site is one of
 *   those; `judged`: it is read if it looks like news
 */
export async function annotate(tab: number, way: 'asked' | 'listed' | 'judged'): Promise<void> {
  const target = { tabId: tab, allFrames: true };
  await browser.scripting.insertCSS({ target, files: CONTENT_SHEETS });
  if (way === 'asked') await browser.scripting.executeScript({ target, func: noteAsked });
  await browser.scripting.executeScript({
    target,
    files: way === 'judged' ? JUDGED_SCRIPTS : CONTENT_SCRIPTS,
  });
}

/**
 * Runs in a page, in the extension's world, and stands alone. A script that still judges the page goes on and is told by the one that
 * is brought in next: ended here, it left nothing behind where the popup that had asked was closed between the two.
 */
function noteAsked(): void {
  globalThis.newsglossAsked = true;
}

/** The card says how old its facts are beside the page's own date, so what reads that comes with it. */
const BUNDLE_FILES: Readonly<Record<FrameBundle, readonly string[]>> = {
  matcher: ['matcher.js'],
  card: ['page-date.js', 'card.js'],
};

/** Brings a bundle into one frame. Rejects where the extension may not enter it. */
export async function bring(tab: number, frame: number, bundle: FrameBundle): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: [...BUNDLE_FILES[bundle]],
    injectImmediately: true,
  });
}

/** A content script as it is registered, but for the sites it is registered for. */
export interface ContentScript {
  readonly id: string;
  readonly js: readonly string[];
  readonly css: readonly string[];
  readonly allFrames: true;
  readonly matchOriginAsFallback: true;
  readonly persistAcrossSessions: true;
  readonly runAt: 'document_idle';
}

const REGISTERED = {
  css: CONTENT_SHEETS,
  allFrames: true,
  matchOriginAsFallback: true,
  persistAcrossSessions: true,
  runAt: 'document_idle',
} as const;

/** The content script for sites that the reader added. */
export const ADDED_SITES_SCRIPT: ContentScript = { id: 'added-sites', js: CONTENT_SCRIPTS, ...REGISTERED };

/** The content script, judge in front, for every other site. */
export const ALL_SITES_SCRIPT: ContentScript = { id: 'all-sites', js: JUDGED_SCRIPTS, ...REGISTERED };
