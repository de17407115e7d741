import { describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/drive/wait';
import { clickControl, letGrant } from './harness/controls';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();

const html = `<!doctype html><title>News</title>
  <p>For a week nobody could open Parler on a phone.</p>
  <p>A year before, the storming of the Capitol was on every screen.</p>`;

async function openPage(host: string) {
  session().serve('/sites', { html });
  return session().open('/sites', host);
}

/** The match patterns that the content script is registered for, beyond those of the manifest. */
async function registered(): Promise<readonly string[]> {
  const own = await session().openOwnPage('options.html', 'behind');
  const patterns = await own.evaluate(
    'chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches))',
  );
  await own.close();
  return patterns as readonly string[];
}

describe('a site that Newsgloss was not given', () => {
  it('has its page annotated when asked, card and all, and only this one', async () => {
    const news = await openPage('blog.elsewhere.test');
    await news.clickInPopup('Annotate this page');
    await news.waitForMarks((words) => words.length === 2);
    await news.hover('Parler');
    await news.waitForCard(({ text }) => text.includes('Built In Seattle'));
    const other = await openPage('blog.elsewhere.test');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await other.marks()).toEqual([]);
  });

  it('is always read from the moment the reader says so until the reader takes it back', async () => {
    await letGrant(session().driven, '*://*.always.test/*');
    const news = await openPage('always.test');
    await news.clickInPopup('Always on this site');
    await news.waitForMarks((words) => words.length === 2);
    const later = await openPage('www.always.test');
    await later.waitForMarks((words) => words.length === 2);
    expect(await registered()).toEqual(['*://*.always.test/*']);

    const options = await session().openOwnPage('options.html');
    await clickControl(options, 'Always on always.test');
    await waitFor('the registration to go', registered, (patterns) => patterns.length === 0);
    const after = await openPage('always.test');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await after.marks()).toEqual([]);
  });
});
