import { describe, expect, it } from 'vitest';
import { openBackstage } from './harness/backstage';
import { letGrant } from './harness/controls';
import { lastingSessionOfFile } from './harness/lasting-session';
import { choose, lookEverywhere } from './harness/reader-settings';
import { NEWS_HOST } from './harness/session';

const { session, startAgain } = lastingSessionOfFile();

const html = `<!doctype html><title>News</title>
  <p>For a week nobody could open Parler on a phone.</p>
  <p>A year before, the storming of the Capitol was on every screen.</p>`;

const OTHER = 'storming of the Capitol';

async function openPage(host: string) {
  session().serve('/restart', { html });
  return session().open('/restart', host);
}

describe('what the reader has decided', () => {
  it('holds when the browser is started again: a site added, a form hidden', async () => {
    await letGrant(session().driven, '*://*.always.test/*');
    const added = await openPage('always.test');
    await added.clickInPopup('Always on this site');
    await added.waitForMarks((words) => words.length === 2);
    const known = await openPage(NEWS_HOST);
    await known.waitForMarks((words) => words.length === 2);
    await known.hover('Parler');
    await known.waitForCard(({ text }) => text.includes('Built In Seattle'));
    await known.clickInCard('Why is this marked?');
    await known.clickInCard('Not this');
    await known.waitForMarks((words) => words.length === 1);

    await startAgain();
    const addedAgain = await openPage('always.test');
    expect(await addedAgain.waitForMarks((words) => words.length === 2)).toEqual(['Parler', OTHER]);
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
    await known.waitForMarks((words) => words.length === 2);
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
    session().serve('/article', {
      html: `${html}<script type="application/ld+json">{"@type": "NewsArticle"}</script>`,
    });
    const news = await session().open('/article', 'blog.elsewhere.test');
    expect(await news.waitForMarks((words) => words.length === 2)).toEqual(['Parler', OTHER]);
  });
});
