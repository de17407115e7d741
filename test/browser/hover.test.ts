import { describe, expect, it } from 'vitest';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();

/** A page with one mention, and little else that could be under the pointer. */
const page = {
  html: '<!doctype html><title>News</title><p>For a week nobody could open Parler on a phone.</p>',
};

async function openPage() {
  session().serve('/hover', page);
  const news = await session().open('/hover');
  expect(await news.waitForMarks()).toEqual(['Parler']);
  return news;
}

describe('hovering a mention', () => {
  it('shows the card with the topic and when it was reported', async () => {
    const news = await openPage();
    await news.hover('Parler');
    const card = await news.waitForCard(({ text }) => text.includes('Built In Seattle'));
    expect(card.text).toMatch(/^Parler/);
    expect(card.focused).toBeNull();
    // The card's own words are no part of the page.
    expect(await news.marks()).toEqual(['Parler']);
  });

  it('keeps the card while the pointer is on it, and closes it when the pointer has left', async () => {
    const news = await openPage();
    await news.hover('Parler');
    const { place } = await news.waitForCard();
    await news.page.mouse.move(place.x + place.width / 2, place.y + place.height / 2, { steps: 10 });
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await news.card()).not.toBeNull();
    await news.leave();
    await news.waitForNoCard();
  });

  it('closes the card on Escape and leaves focus and scroll where they were', async () => {
    const news = await openPage();
    await news.hover('Parler');
    await news.waitForCard();
    await news.page.keyboard.press('Escape');
    await news.waitForNoCard();
    expect(await news.page.evaluate(() => [document.activeElement?.tagName, scrollY])).toEqual(['BODY', 0]);
  });

  it('opens no card where the pointer only crosses a mention', async () => {
    const news = await openPage();
    await news.hover('Parler');
    await news.leave();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await news.card()).toBeNull();
  });
});

describe('the card', () => {
  it('has a receipt for every fact: a link to the sentence in the source', async () => {
    const news = await openPage();
    await news.hover('Parler');
    await news.waitForCard(({ text }) => text.includes('Built In Seattle'));
    const [receipts, facts] = (await news.inCard((root) => {
      const links = [...root.querySelectorAll<HTMLAnchorElement>('a[href*="#:~:text="]')];
      return [links.map(({ href }) => href), root.querySelectorAll('li').length] as const;
    })) ?? [[], 0];
    expect(facts).toBeGreaterThan(0);
    expect(receipts.length).toBeGreaterThanOrEqual(facts);
    for (const receipt of receipts)
      expect(receipt).toMatch(/^https:\/\/builtinseattle\.com\/2021\/01\/11\/[^#]+#:~:text=./);
  });
});

describe('the sample page', () => {
  it('has the true mentions marked and the traps left alone', async () => {
    const news = await session().open('/sample/');
    const marks = await news.waitForMarks((words) => words.length >= 6);
    expect(marks).toContain('Parler');
    expect(marks.join(' ')).not.toMatch(/parler de|Salem|Records|outage/);
  });
});
