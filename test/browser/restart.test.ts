import { describe, expect, it } from 'vitest';
import { openBackstage } from './harness/backstage';
import { letGrant } from './harness/controls';
import { switchOff, switchOn } from './harness/extension-end';
import { lastingSessionOfFile } from './harness/lasting-session';
import { choose, lookEverywhere } from './harness/reader-settings';
import { NEWS_HOST } from './harness/session';

const { session, startAgain } = lastingSessionOfFile();

const html = `<!doctype html><title>News</title>
  <p>For a week nobody could open Parler on a phone.</p>
  <p>A year before, the storming of the Capitol was on every screen.</p>`;

const article = `${html}<script type="application/ld+json">{"@type": "NewsArticle"}</script>`;

const OTHER = 'storming of the Capitol';

const two = (words: readonly string[]): boolean => words.length === 2;

async function openPage(host: string) {
  session().serve('/restart', { html });
  return session().open('/restart', host);
}

describe('what the reader has decided', () => {
  it('holds when the browser is started again: a site added, a form hidden', async () => {
    await letGrant(session().driven, '*://*.always.test/*');
    const added = await openPage('always.test');
    await added.clickInPopup('Always on this site');
    await added.waitForMarks(two);
    const known = await openPage(NEWS_HOST);
    await known.waitForMarks(two);
    await known.hover('Parler');
    await known.waitForCard(({ text }) => text.includes('Built In Seattle'));
    await known.clickInCard('Why is this marked?');
    await known.clickInCard('Not this');
    await known.waitForMarks((words) => words.length === 1);

    await startAgain();
    const addedAgain = await openPage('always.test');
    expect(await addedAgain.waitForMarks(two)).toEqual(['Parler', OTHER]);
    const knownAgain = await openPage(NEWS_HOST);
    expect(await knownAgain.waitForMarks()).toEqual([OTHER]);
  });

  it('holds when the browser is started again: reading only on a click', async () => {
    await choose(await openBackstage(session()), { reach: 'on-click' });
    await startAgain();
    const known = await openPage('weekly.newsgloss.test');
    const backstage = await openBackstage(session());
    expect(await backstage.storage("get('settings').then(({ settings }) => settings.reach)")).toBe(
      'on-click',
    );
    await known.clickInPopup('Annotate this page');
    await known.waitForMarks(two);
    const later = await openPage('weekly.newsgloss.test');
    await backstage.settle('/restart');
    expect(await later.marks()).toEqual([]);
  });

  it('holds when the browser is started again: every page that looks like news', async () => {
    await lookEverywhere(session(), await openBackstage(session()));
    await startAgain();
    const backstage = await openBackstage(session());
    expect(await backstage.storage("get('settings').then(({ settings }) => settings.reach)")).toBe(
      'news-like',
    );
    session().serve('/article', { html: article });
    const news = await session().open('/article', 'blog.elsewhere.test');
    expect(await news.waitForMarks(two)).toEqual(['Parler', OTHER]);
  });
});

describe('the extension, switched on again', () => {
  it('reads the pages that were opened meanwhile, without a reload', async () => {
    await lookEverywhere(session(), await openBackstage(session()));
    await switchOff(session().driven);
    const known = await openPage('weekly.newsgloss.test');
    session().serve('/article', { html: article });
    const judged = await session().open('/article', 'blog.elsewhere.test');
    await switchOn(session().driven);
    expect(await judged.waitForMarks(two)).toEqual(['Parler', OTHER]);
    await known.page.bringToFront();
    expect(await known.waitForMarks(two)).toEqual(['Parler', OTHER]);
  });
});
