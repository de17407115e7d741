import { describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/drive/wait';
import type { NewsPage } from './harness/news-page';
import { sessionOfFile } from './harness/session';

/**
 * How long the reading of 20 MB may take, in milliseconds: Firefox took five to eleven seconds for it on two cores, in slices of idle
 * moments, which is more than a page's marks are waited for else.
 */
const READING_20_MB = 50_000;

const session = sessionOfFile();

const sentence = 'For a week nobody could open Parler on a phone.';

/** Opens a page with this body and waits for its first marks. */
async function openMarked(path: string, body: string): Promise<NewsPage> {
  session().serve(path, { html: `<!doctype html><title>News</title><main>${body}</main>` });
  const news = await session().open(path);
  await news.waitForMarks();
  return news;
}

describe('a page that takes the marks away', () => {
  it('has them again after it cleared all highlights', async () => {
    const news = await openMarked('/clears', `<p>${sentence}</p>`);
    await news.page.evaluate(() => CSS.highlights.clear());
    expect(await news.waitForMarks()).toEqual(['Parler']);
  });

  it('is left alone once it has done so again and again', async () => {
    const news = await openMarked('/fights', `<p>${sentence}</p><p id="ticker">0</p>`);
    const wasGivenUp = await news.page.evaluate(async () => {
      const ticker = document.getElementById('ticker');
      for (let round = 1; round <= 60; round++) {
        CSS.highlights.clear();
        if (ticker) ticker.textContent = `${round} messages`;
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
      CSS.highlights.clear();
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      return CSS.highlights.size === 0;
    });
    expect(wasGivenUp).toBe(true);
  });
});

describe('a page that overrides what the browser gives it', () => {
  it('keeps its marks, and its new text gets some', async () => {
    const news = await openMarked('/overrides', `<p>${sentence}</p>`);
    await news.page.evaluate(async (text) => {
      const paragraph = document.createElement('p');
      const main = document.querySelector('main');
      paragraph.textContent = text;
      const { contains } = Node.prototype;
      const { createTreeWalker } = Document.prototype;
      const { map } = Array.prototype;
      const fail = () => {
        throw new Error('overridden');
      };
      Node.prototype.contains = fail;
      Document.prototype.createTreeWalker = fail;
      Array.prototype.map = fail;
      main?.append(paragraph);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      // The test's own look at the marks needs them.
      Object.assign(Node.prototype, { contains });
      Object.assign(Document.prototype, { createTreeWalker });
      Object.assign(Array.prototype, { map });
    }, sentence);
    expect(await news.waitForMarks((words) => words.length === 2)).toEqual(['Parler', 'Parler']);
  });

  it('cannot lead the reading astray by the names of its controls', async () => {
    const controls = ['firstChild', 'nextSibling', 'parentNode', 'shadowRoot', 'localName', 'nodeType'];
    const fields = controls.map((name) => `<input name="${name}">`).join('');
    const news = await openMarked('/clobbers', `<form>${fields}<p>${sentence}</p></form><p>${sentence}</p>`);
    expect(await news.waitForMarks((words) => words.length === 2)).toHaveLength(2);
  });
});

describe('a page without measure', () => {
  it('is marked 20,000 elements deep', async () => {
    session().serve('/deep', { html: '<!doctype html><title>Deep</title><main></main>' });
    const news = await session().open('/deep');
    await news.page.evaluate((text) => {
      const main = document.querySelector<HTMLElement>('main');
      if (!main) return;
      // Not shown: the browser itself would take minutes to lay it out.
      main.style.display = 'none';
      let inner: Element = main;
      for (let depth = 0; depth < 20_000; depth++) {
        const element = document.createElement('div');
        inner.append(element);
        inner = element;
      }
      inner.append(text);
    }, sentence);
    expect(await news.waitForMarks()).toEqual(['Parler']);
  });

  it('is marked at the end of one text of 20 MB', async () => {
    session().serve('/huge', { html: '<!doctype html><title>Huge</title><main></main>' });
    const news = await session().open('/huge');
    await news.page.evaluate((text) => {
      const filler = 'The rain is expected to go on until Thursday. ';
      const main = document.querySelector<HTMLElement>('main');
      if (!main) return;
      main.style.display = 'none';
      main.append(filler.repeat(20_000_000 / filler.length) + text);
    }, sentence);
    const marks = await waitFor('marks', news.marks, (words) => words.length > 0, READING_20_MB);
    expect(marks).toEqual(['Parler']);
  });
});

describe('a page that changes 1,000 nodes every ten milliseconds', () => {
  it('goes on at its own pace, and has its marks when it comes to rest', async () => {
    const news = await openMarked('/storm', `<p>${sentence}</p><section></section>`);
    const rounds = await news.page.evaluate(async (text) => {
      // An element and a text each: 1,000 nodes in ten milliseconds, or as many as the machine manages.
      const rowsAtOnce = 500;
      const section = document.querySelector('section');
      const show = (round: number) => {
        const rows = Array.from({ length: rowsAtOnce }, (_none, row) => {
          const element = document.createElement('p');
          element.textContent = row % 100 === 0 ? text : `Row ${row} of round ${round}`;
          return element;
        });
        section?.replaceChildren(...rows);
      };
      const end = performance.now() + 3_000;
      let round = 0;
      for (; performance.now() < end; round++) {
        show(round);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return round;
    }, sentence);
    expect(rounds).toBeGreaterThan(10);
    expect(await news.waitForMarks((words) => words.length === 6)).toHaveLength(6);
  });
});

describe('a page that changes 100,000 texts a second for ten seconds', () => {
  it('is marked as it stands in the end', async () => {
    const news = await openMarked('/tickers', `<p>${sentence}</p><section hidden></section>`);
    await news.page.evaluate(async (text) => {
      const [texts, rounds, apart] = [1_000, 1_000, 10];
      const rows = Array.from({ length: texts }, () => new Text());
      const paragraphs = rows.map((row) => {
        const paragraph = document.createElement('p');
        paragraph.append(row);
        return paragraph;
      });
      document.querySelector('section')?.append(...paragraphs);
      const start = performance.now();
      // A slow machine takes longer, and changes as many in the end.
      for (let round = 1; round <= rounds; round++) {
        for (const [index, row] of rows.entries())
          row.data = (index + round) % 100 === 0 ? text : `Row ${index} of round ${round}`;
        await new Promise((resolve) => setTimeout(resolve, start + round * apart - performance.now()));
      }
    }, sentence);
    expect(await news.waitForMarks((words) => words.length === 11)).toHaveLength(11);
  });
});

describe('text that is moved about', () => {
  it('is marked where it is, and only as long as it is there', async () => {
    const news = await openMarked('/moves', `<p>${sentence}</p><iframe srcdoc="<p></p>"></iframe>`);
    const split = () =>
      news.page.evaluate(() => {
        const text = document.querySelector('p')?.firstChild as Text;
        text.splitText(text.data.indexOf('rler'));
      });
    await split();
    await news.waitForMarks((words) => words.join('') === 'Parler');
    await news.page.evaluate(() => document.querySelector('p')?.normalize());
    await news.waitForMarks((words) => words.join('|') === 'Parler');
    await news.page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild;
      const inner = document.querySelector('iframe')?.contentDocument?.querySelector('p');
      if (text && inner) inner.append(text);
    });
    await news.waitForMarks((words) => words.length === 0);
    await news.page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument?.querySelector('p');
      if (inner?.firstChild) document.querySelector('main')?.append(inner.firstChild);
    });
    expect(await news.waitForMarks()).toEqual(['Parler']);
  });
});

describe('a page that writes itself anew', () => {
  it('is marked again after document.open', async () => {
    const news = await openMarked('/writes', `<p>${sentence}</p>`);
    await news.page.evaluate((text) => {
      document.open();
      document.write(`<!doctype html><title>Anew</title><p>Once more.</p><p>${text}</p><p>${text}</p>`);
      document.close();
    }, sentence);
    expect(await news.waitForMarks((words) => words.length === 2)).toEqual(['Parler', 'Parler']);
  });
});
