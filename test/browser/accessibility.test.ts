import { describe, expect, it } from 'vitest';
import { setColourScheme } from '../../scripts/drive/controls';
import { waitFor } from '../../scripts/drive/wait';
import { axeViolations, CARD_COPY, openCopyOfCard } from './harness/axe';
import { forgetSettings } from './harness/backstage';
import { shownText } from './harness/controls';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();

describe.each(['light', 'dark'] as const)('axe, in %s colours,', (scheme) => {
  it('finds nothing wrong with the card', async () => {
    const news = await session().open('/sample/');
    await setColourScheme(session().driven, news.page, scheme);
    await news.waitForMarks();
    await news.hover('Parler');
    await news.waitForCard(({ text }) => text.includes('Built In Seattle'));
    await openCopyOfCard(news);
    expect(await axeViolations(news.page, CARD_COPY)).toEqual([]);
  });

  it('finds nothing wrong with the popup', async () => {
    const news = await session().open('/sample/');
    await news.waitForMarks();
    const popup = await news.popup();
    await setColourScheme(session().driven, popup, scheme);
    await popup.waitForSelector('main');
    expect(await axeViolations(popup)).toEqual([]);
  });

  it('finds nothing wrong with the welcome page', async () => {
    const welcome = await session().openOwnPage('welcome.html');
    await setColourScheme(session().driven, welcome, scheme);
    await welcome.waitForSelector('.choice');
    expect(await axeViolations(welcome)).toEqual([]);
  });

  it('finds nothing wrong with the options', async () => {
    const hidden = [{ site: 'daily.newsgloss.test', topic: 'parler', form: 'parler' }];
    const options = await session().openOwnPage('options.html');
    await options.evaluate(
      `chrome.storage.local.set(${JSON.stringify({ settings: { sitesOff: ['weekly.newsgloss.test'], hiddenForms: hidden } })})`,
    );
    await setColourScheme(session().driven, options, scheme);
    await waitFor(
      'the settings',
      () => shownText(options),
      (text) => text.includes('“parler”'),
    );
    expect(await axeViolations(options)).toEqual([]);
    await forgetSettings(options);
  });
});
