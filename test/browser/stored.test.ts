import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/drive/wait';
import { backstageOfFile } from './harness/backstage';
import { clickControl, shownText } from './harness/controls';
import { choose } from './harness/reader-settings';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();
const backstage = backstageOfFile(session);

const says = (page: Page, words: string, isSaid = true) =>
  waitFor(
    `${isSaid ? '' : 'no more '}"${words}"`,
    () => shownText(page),
    (text) => text.includes(words) === isSaid,
  );

describe('stored settings that cannot be brought up to this version', () => {
  const UNREAD = 'Your stored settings could not be read, so everything is as it was at first.';
  const KEPT = 'What was stored is kept until you dismiss this.';

  it.each([
    ['of a newer version', { version: 99, theme: 'dark', topicsOff: ['parler'], lanes: [1, 2] }],
    ['of a version that never was', { version: 'last', topicsOff: ['parler'] }],
  ])('are kept as they were, the defaults hold, and the options say so: %s', async (_which, old) => {
    await backstage().storage(`set({ settings: ${JSON.stringify(old)} })`);
    const options = await session().openOwnPage('options.html');
    await says(options, `${UNREAD} ${KEPT}`);
    expect(await backstage().storage("get('damagedSettings')")).toEqual({
      damagedSettings: { settings: old },
    });
    session().serve('/stored', {
      html: '<!doctype html><title>News</title><p>Nobody could open Parler.</p>',
    });
    const news = await session().open('/stored');
    expect(await news.waitForMarks()).toEqual(['Parler']);
    await clickControl(options, 'Dismiss');
    await says(options, KEPT, false);
    expect(await backstage().storage("get('damagedSettings')")).toEqual({});
  });
});

describe('settings that outgrow what the browser synchronises', () => {
  /** 700 sites of some 200 letters are more than the 100 KB that browsers carry. */
  const SITES = 700;
  const tooMany = Array.from({ length: SITES }, (_, index) => `${'long-name.'.repeat(20)}s${index}.test`);

  const change = (listed: boolean) =>
    backstage().page.evaluate(
      `chrome.runtime.sendMessage({ type: 'change-settings', change: {
        kind: 'sites', list: 'sitesOff', sites: ${JSON.stringify(tooMany)}, listed: ${listed} } })`,
    );
  const synchronised = () => backstage().page.evaluate('chrome.storage.sync.get(null)');

  it('hold in this browser, leave what was synchronised before, and the options say so until they fit', async () => {
    await choose(backstage(), { theme: 'dark' });
    const before = await synchronised();
    expect(before).toMatchObject({ settings: { theme: 'dark' } });
    await change(true);
    expect(await synchronised()).toEqual(before);
    expect(
      await backstage().storage("get('settings').then(({ settings }) => settings.sitesOff.length)"),
    ).toBe(SITES);
    const options = await session().openOwnPage('options.html');
    await says(options, 'Your settings are too many for your browser’s account to carry.');
    await change(false);
    await says(options, 'Your settings are too many', false);
    expect(await synchronised()).toMatchObject({ settings: { theme: 'dark' } });
  });
});
