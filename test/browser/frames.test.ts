import { beforeAll, describe, expect, it } from 'vitest';
import { restPointer } from '../../scripts/drive/pointer';
import { type Backstage, openBackstage } from './harness/backstage';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();
let backstage: Backstage;

beforeAll(async () => {
  backstage = await openBackstage(session());
});

const sentence = 'For a week nobody could open Parler on a phone.';
const page = (body: string) => ({ html: `<!doctype html><title>News</title>${body}` });

describe('the frames of a page', () => {
  it('have their mentions counted in by the badge, for as long as they are there', async () => {
    session().serve('/two', page(`<p>${sentence}</p><p>John Matze was in charge.</p>`));
    session().serve(
      '/counted',
      page(`<p>On every screen was the storming of the Capitol.</p><iframe src="/two"></iframe>`),
    );
    const news = await session().open('/counted');
    await backstage.waitForBadge('/counted', '3');
    await news.page.evaluate(() => document.querySelector('iframe')?.remove());
    await backstage.waitForBadge('/counted', '1');
  });

  it('are read where their text stands in the page itself', async () => {
    session().serve('/srcdoc', page(`<iframe srcdoc="<p>${sentence}</p>"></iframe>`));
    const news = await session().open('/srcdoc');
    const inner = news.page.frames().find((frame) => frame !== news.page.mainFrame());
    expect(await news.waitForMarks(undefined, inner)).toEqual(['Parler']);
    await backstage.waitForBadge('/srcdoc', '1');
  });
});

describe('text in a shadow root that is closed to the page', () => {
  it('is marked and has its card', async () => {
    session().serve(
      '/closed',
      page(`<news-text></news-text><script>
        customElements.define('news-text', class extends HTMLElement {
          constructor() {
            super();
            const root = this.attachShadow({ mode: 'closed' });
            root.innerHTML = '<p>For a week nobody could open <b>Parler</b> on a phone.</p>';
            window.inside = root.querySelector('b');
          }
        });
      </script>`),
    );
    const news = await session().open('/closed');
    expect(await news.waitForMarks()).toEqual(['Parler']);
    const middle = (await news.page.evaluate(`(() => {
      const { x, y, width, height } = inside.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`)) as { x: number; y: number };
    await restPointer(news.page, middle);
    await news.waitForCard(({ text }) => text.startsWith('Parler'));
  });
});

describe('a page that comes back from the history', () => {
  it('still has its marks and gets its badge again', async () => {
    // What is not to be stored would not be kept for coming back to.
    const headers = { 'cache-control': 'max-age=60' };
    session().serve('/rain', { ...page('<p>Rain is expected.</p>'), headers });
    session().serve('/kept', {
      ...page(`<p>${sentence}</p><script>
        addEventListener('pageshow', ({ persisted }) => { window.wasKept = persisted; });
      </script>`),
      headers,
    });
    const news = await session().open('/kept');
    await backstage.waitForBadge('/kept', '1');
    await news.page.evaluate(() => location.assign('/rain'));
    await backstage.waitForBadge('/rain', '');
    await news.page.evaluate(() => history.back());
    await backstage.waitForBadge('/kept', '1');
    expect(await news.page.evaluate(() => (window as unknown as { wasKept: boolean }).wasKept)).toBe(true);
    expect(await news.marks()).toEqual(['Parler']);
    await news.hover('Parler');
    await news.waitForCard(({ text }) => text.startsWith('Parler'));
  });
});
