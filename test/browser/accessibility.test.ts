import { describe, expect, it } from 'vitest';
import { setColourScheme } from '../../scripts/drive/controls';
import { axeViolations, CARD_COPY, openCopyOfCard } from './harness/axe';
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
});
