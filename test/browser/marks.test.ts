import { describe, expect, it } from 'vitest';
import type { MarkColour, MarkLook } from '../../src/platform/settings-types';
import { backstageOfFile } from './harness/backstage';
import { contrastIn } from './harness/contrast';
import { choose } from './harness/reader-settings';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();
const backstage = backstageOfFile(session);

/** Grounds that pages have, with the text that is read on them. */
const GROUNDS = [
  ['#ffffff', '#000000'],
  ['#000000', '#ffffff'],
  ['#e0e0e0', '#222222'],
  ['#242424', '#dddddd'],
] as const;

/** A paragraph on each ground: the mention stands under a text of the ground's own colour, so that only the mark is seen. */
const html = `<!doctype html><title>News</title><style>
  body { margin: 0 } p { margin: 0; height: 60px; padding: 10px; font: 30px/40px sans-serif }</style>
  ${GROUNDS.map(([ground]) => `<p style="background: ${ground}; color: ${ground}">Parler</p>`).join('')}`;

const looks: readonly MarkLook[] = ['underline', 'tint', 'both'];
const colours: readonly MarkColour[] = ['rust', 'teal', 'violet'];

describe.each(looks)('the look "%s"', (markLook) => {
  it.each(colours)('stands out from white, black, light and dark grey pages in %s', async (markColour) => {
    session().serve('/marks', { html });
    const news = await session().open('/marks');
    await choose(backstage(), { markLook, markColour });
    await news.page.bringToFront();
    await news.waitForMarks((words) => words.length === GROUNDS.length);
    const contrasts = await contrastIn(
      news.page,
      GROUNDS.map((_, index) => index * 80),
    );
    for (const contrast of contrasts) expect(contrast).toBeGreaterThanOrEqual(3);
  });
});

describe('a change of the settings', () => {
  const text = `<!doctype html><title>News</title><main>
    <p>Parler is gone, and so is Parler's logo.</p><p>Parler is back.</p></main>`;

  it('shows at once in an open tab: the look', async () => {
    session().serve('/look', { html: text });
    const news = await session().open('/look');
    await news.waitForMarks((words) => words.length === 3);
    await choose(backstage(), { markLook: 'both', markColour: 'teal' });
    await news.page.waitForFunction(() => CSS.highlights.has('newsgloss-both-teal'));
    expect(await news.page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['newsgloss-both-teal']);
    expect(await news.marks()).toHaveLength(3);
  });

  it('shows at once in an open tab: how many mentions are marked, in text that comes later too', async () => {
    session().serve('/density', { html: text });
    const news = await session().open('/density');
    await news.waitForMarks((words) => words.length === 3);
    await choose(backstage(), { density: 'first-in-paragraph' });
    await news.waitForMarks((words) => words.length === 2);
    await choose(backstage(), { density: 'first-on-page' });
    await news.waitForMarks((words) => words.length === 1);
    await news.page.evaluate(() => {
      const earlier = document.createElement('p');
      earlier.id = 'earlier';
      earlier.textContent = 'The Parler app came first.';
      document.querySelector('main')?.prepend(earlier);
    });
    await news.page.waitForFunction(() =>
      [...(CSS.highlights.get('newsgloss') ?? [])].some(
        ({ startContainer }) => startContainer.parentElement?.id === 'earlier',
      ),
    );
    expect(await news.marks()).toHaveLength(1);
  });
});
