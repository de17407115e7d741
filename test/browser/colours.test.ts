import { afterEach, describe, expect, it } from 'vitest';
import { axeViolations, CARD_COPY, openCopyOfCard } from './harness/axe';
import { type ColourNeed, resetColours, setColourNeed } from './harness/display';
import { paintBetween, pictureOfLine } from './harness/paint';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();

afterEach(() => resetColours(session().driven));

const html = `<!doctype html><html lang="en"><title>News</title>
  <style>body { margin: 0; color: #000; background: #fff } p { margin: 0; font: 24px/40px sans-serif }</style>
  <p>For a week nobody could open Parler.</p></html>`;

/** A site that the extension was not given: nothing is marked there. */
const UNMARKED_HOST = 'daily.elsewhere.test';

async function openPage(need?: ColourNeed, host?: string) {
  session().serve('/colours', { html });
  const news = await session().open('/colours', host);
  if (need) await setColourNeed(session().driven, news.page, need);
  if (!host) await news.waitForMarks();
  return news;
}

/** What a mark adds to its line. */
async function markPainted(need?: ColourNeed) {
  const plain = await openPage(need, UNMARKED_HOST);
  const before = await pictureOfLine(plain.page);
  expect(await paintBetween(plain.page, before, await pictureOfLine(plain.page)), 'nothing moves').toEqual({
    rows: 0,
    colour: '',
  });
  const marked = await openPage(need);
  return paintBetween(marked.page, before, await pictureOfLine(marked.page));
}

async function openCard(need?: ColourNeed) {
  const news = await openPage(need);
  await news.hover('Parler');
  await news.waitForCard(({ text }) => text.includes('Built In Seattle'));
  return news;
}

describe('colours that the system forces on every page', () => {
  it('leave marks painted', async () => {
    expect((await markPainted('forced-colours')).rows).toBeGreaterThanOrEqual(2);
  });

  it('leave the card its border, its text and every control', async () => {
    const news = await openCard('forced-colours');
    const seen = await news.inCard((root) => {
      const styleOf = (selector: string) => {
        const element = root.querySelector(selector);
        if (!element) throw new Error(`The card has no ${selector}`);
        return getComputedStyle(element);
      };
      const probe = document.createElement('i');
      root.append(probe);
      const system = (colour: string): string => {
        probe.style.color = colour;
        return getComputedStyle(probe).color;
      };
      const { borderTopWidth, borderTopColor, backgroundColor, color } = styleOf('.card');
      const found = {
        border: borderTopWidth,
        drawn: [borderTopColor, color, styleOf('.icon-button .icon').stroke].every(
          (one) => one !== backgroundColor,
        ),
        paper: backgroundColor === system('Canvas'),
        ink: color === system('CanvasText'),
      };
      probe.remove();
      return found;
    });
    expect(seen).toEqual({ border: '2px', drawn: true, paper: true, ink: true });
    await openCopyOfCard(news);
    expect(await axeViolations(news.page, CARD_COPY)).toEqual([]);
  });
});

describe('more contrast, where the system asks for it', () => {
  it("gives marks a thicker line in the text's own colour", async () => {
    const usual = await markPainted();
    const more = await markPainted('more-contrast');
    expect(more.rows).toBeGreaterThan(usual.rows);
    expect(usual.colour).not.toBe('0,0,0');
    expect(more.colour).toBe('0,0,0');
  });

  it('gives all text of the card 7:1, as WCAG asks of the highest level', async () => {
    const usual = await openCard();
    await openCopyOfCard(usual);
    const broken = await axeViolations(usual.page, CARD_COPY, 'color-contrast-enhanced');
    expect(broken.length, 'text that is quieter without it').toBeGreaterThan(0);
    const news = await openCard('more-contrast');
    await openCopyOfCard(news);
    expect(await axeViolations(news.page, CARD_COPY, 'color-contrast-enhanced')).toEqual([]);
  });
});
