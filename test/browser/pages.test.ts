import { describe, expect, it } from 'vitest';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();

const sentence = 'For a week nobody could open Parler on a phone.';

describe('a page that React renders again and again', () => {
  it('goes on without an error while its mentions stay marked', async () => {
    const news = await session().open('/react/');
    await news.waitForMarks((words) => words.length >= 2);
    const renderings = () =>
      news.page.evaluate(() => Number(document.querySelector('main')?.getAttribute('data-renderings')));
    const before = await renderings();
    await news.page.waitForFunction(
      (least) => Number(document.querySelector('main')?.getAttribute('data-renderings')) > least,
      {},
      before + 20,
    );
    await news.waitForMarks((words) => words.length >= 2);
    expect(await news.page.evaluate(() => (window as unknown as { pageErrors: unknown }).pageErrors)).toEqual(
      [],
    );
  });
});

describe('a page that goes to the next article by itself', () => {
  it('has the new text marked and the old marks gone', async () => {
    session().serve('/single', { html: `<!doctype html><title>One</title><main><p>${sentence}</p></main>` });
    const news = await session().open('/single');
    expect(await news.waitForMarks()).toEqual(['Parler']);
    await news.page.evaluate(() => {
      history.pushState(null, '', '/single/two');
      const next = document.createElement('main');
      next.innerHTML = '<p>On screen was the storming of the Capitol.</p><p>Il faut parler de tout.</p>';
      document.querySelector('main')?.replaceWith(next);
    });
    const marks = await news.waitForMarks((words) => words.length === 1 && words[0] !== 'Parler');
    expect(marks[0]).toContain('Capitol');
  });
});

describe('a page that grows without end', () => {
  it('has the mentions of 5,000 paragraphs marked as they come', async () => {
    session().serve('/endless', { html: '<!doctype html><title>Endless</title><main></main>' });
    const news = await session().open('/endless');
    await news.page.evaluate(async (text) => {
      for (let block = 0; block < 50; block++) {
        for (let line = 0; line < 100; line++) {
          const paragraph = document.createElement('p');
          paragraph.textContent = line % 10 === 0 ? text : 'The rain is expected to go on until Thursday.';
          document.querySelector('main')?.append(paragraph);
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }, sentence);
    expect(await news.waitForMarks((words) => words.length === 500)).toHaveLength(500);
  });
});

describe('a page with a strict content security policy', () => {
  it('gets its marks and its card all the same', async () => {
    const policy = "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'";
    session().serve('/strict', {
      html: `<!doctype html><title>Strict</title><p>${sentence}</p>`,
      headers: { 'content-security-policy': policy },
    });
    const news = await session().open('/strict');
    await news.waitForMarks();
    await news.hover('Parler');
    const card = await news.waitForCard(({ text }) => text.includes('Built In Seattle'));
    expect(card.place.width).toBeGreaterThan(250);
    expect(card.place.width).toBeLessThanOrEqual(360);
  });
});

describe('a page that shows a modal dialog', () => {
  it('gets its card inside the dialog, where it can be used', async () => {
    const html = `<!doctype html><title>Dialog</title><p>Behind.</p>
      <dialog id="modal"><p>${sentence}</p><button>Close</button></dialog>
      <script>document.getElementById('modal').showModal()</script>`;
    session().serve('/dialog', { html });
    const news = await session().open('/dialog');
    await news.waitForMarks();
    await news.hover('Parler');
    await news.waitForCard(({ text }) => text.includes('Built In Seattle'));
    await news.clickInCard('Why is this marked?');
    await news.waitForCard(({ text }) => text.includes('fits a form of words'));
  });
});

describe('text in an open shadow root', () => {
  it('is marked and has its card', async () => {
    const html = `<!doctype html><title>Shadow</title><news-text></news-text><script>
      document.querySelector('news-text').attachShadow({ mode: 'open' }).innerHTML = '<p>${sentence}</p>';
    </script>`;
    session().serve('/shadow', { html });
    const news = await session().open('/shadow');
    expect(await news.waitForMarks()).toEqual(['Parler']);
    await news.hover('Parler');
    await news.waitForCard(({ text }) => text.startsWith('Parler'));
  });
});

describe('a frame of the page', () => {
  it('is marked and has its card', async () => {
    session().serve('/inner', { html: `<!doctype html><title>Inner</title><p>${sentence}</p>` });
    const frame = '<iframe src="/inner" width="900" height="500" style="border: 0"></iframe>';
    session().serve('/outer', {
      html: `<!doctype html><title>Outer</title><style>body{margin:0}</style>${frame}`,
    });
    const news = await session().open('/outer');
    const inner = news.page.frames().find((one) => one.url().endsWith('/inner'));
    if (!inner) throw new Error('The page has no frame');
    expect(await news.waitForMarks(undefined, inner)).toEqual(['Parler']);
    await news.hover('Parler', inner);
    await news.waitForCard(({ text }) => text.startsWith('Parler'), inner);
  });
});
