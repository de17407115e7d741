import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { buildRightToLeft } from './harness/right-to-left';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile(buildRightToLeft);

const html = '<!doctype html><html lang="en"><title>News</title><p>For a week nobody could open Parler.</p>';

/** How far two parts of a page stand from the left side, CSS pixels. */
const startsOf = (page: Page, first: string, second: string) =>
  page.evaluate(
    (...selectors) =>
      selectors.map(
        (selector) => document.querySelector(selector)?.getBoundingClientRect().left ?? Number.NaN,
      ),
    first,
    second,
  );

it('the card begins at the right and has its close button at the left, on a page written the other way', async () => {
  session().serve('/right-to-left', { html });
  const news = await session().open('/right-to-left');
  await news.waitForMarks();
  await news.hover('Parler');
  const { place } = await news.waitForCard(({ text }) => text.includes('Built In Seattle'));
  const seen = await news.inCard((root) => {
    const placeOf = (selector: string) => {
      const element = root.querySelector(selector);
      if (!element) throw new Error(`The card has no ${selector}`);
      return element.getBoundingClientRect();
    };
    return {
      edges: [placeOf('.card').left, placeOf('.card').right],
      close: placeOf('[aria-label="Close"]').left,
      title: placeOf('h2').right,
      receipt: placeOf('.fact-receipt').left,
      statement: placeOf('.fact-statement').right,
    };
  });
  const [left = Number.NaN, right = Number.NaN] = seen?.edges ?? [];
  expect(place.x).toBeGreaterThanOrEqual(0);
  // The title stands as far in as the facts under it; the button stands nearer, for it is its picture that lines up.
  expect(seen?.title).toBe(right - 17);
  expect(seen?.statement).toBe(seen?.title);
  expect((seen?.close ?? Number.NaN) - left).toBeLessThan(17);
  expect(seen?.receipt).toBeLessThan((left + right) / 2);
});

it('the options have their switches at the left, and those that are on with their thumbs at the left', async () => {
  const page = await session().openOwnPage('options.html');
  await page.waitForSelector('[role=switch][aria-checked=true]');
  expect(await page.evaluate(() => document.dir)).toBe('rtl');
  const [control = Number.NaN, words = Number.NaN] = await startsOf(
    page,
    '.setting-line > .switch',
    '.setting-line-words',
  );
  expect(control).toBeLessThan(words);
  await page.waitForFunction(() => {
    const middle = (element: Element | null | undefined) => {
      const { left, right } = element?.getBoundingClientRect() ?? { left: Number.NaN, right: Number.NaN };
      return (left + right) / 2;
    };
    const on = document.querySelector('[role=switch][aria-checked=true]');
    return middle(on?.querySelector('.switch-thumb')) < middle(on);
  });
});

it('the popup has its switches at the left', async () => {
  session().serve('/right-to-left', { html });
  const news = await session().open('/right-to-left');
  await news.waitForMarks();
  const popup = await news.popup();
  await popup.waitForSelector('.topic-line > .switch');
  const [control = Number.NaN, topic = Number.NaN] = await startsOf(
    popup,
    '.topic-line > .switch',
    '.topic-line > .topic-open',
  );
  expect(control).toBeLessThan(topic);
});
