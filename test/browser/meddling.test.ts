import { describe, expect, it } from 'vitest';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();

const sentence = 'For a week nobody could open Parler on a phone.';

async function openPage(script = '') {
  const html = `<!doctype html><title>News</title><main><p>${sentence}</p></main><script>${script}</script>`;
  session().serve('/meddling', { html });
  const news = await session().open('/meddling');
  expect(await news.waitForMarks()).toEqual(['Parler']);
  return news;
}

describe('a page that meddles with highlights', () => {
  it('has its marks back after it cleared them all', async () => {
    const news = await openPage();
    await news.page.evaluate(() => CSS.highlights.clear());
    expect(await news.waitForMarks()).toEqual(['Parler']);
  });

  it('has its marks back after it put something else in their place', async () => {
    const news = await openPage();
    await news.page.evaluate(() => CSS.highlights.set('newsgloss', new Highlight()));
    expect(await news.waitForMarks()).toEqual(['Parler']);
  });

  it('is left alone once it has cleared them again and again', async () => {
    // At each frame the page changes, which lets the extension look, and then clears what it finds.
    const news = await openPage(`
      const cleared = { times: 0, since: 0 };
      const clear = () => {
        document.querySelector('main').append('.');
        cleared.since++;
        if (CSS.highlights.has('newsgloss')) {
          CSS.highlights.clear();
          cleared.times++;
          cleared.since = 0;
        }
        if (window.isClearing) requestAnimationFrame(clear);
      };`);
    await news.page.evaluate('window.isClearing = true; clear()');
    await news.page.waitForFunction('cleared.since > 60');
    const times = (await news.page.evaluate('cleared.times')) as number;
    expect(times).toBeGreaterThan(5);
    expect(times).toBeLessThan(30);
  });
});

describe('a page that meddles with the card', () => {
  it('gets it again, at the next mention rested on, after it took its element away', async () => {
    const news = await openPage();
    await news.hover('Parler');
    await news.waitForCard(({ text }) => text.includes('Built In Seattle'));
    await news.page.evaluate(() => document.querySelector('newsgloss-card')?.remove());
    await news.leave();
    await news.page.waitForFunction(() => document.querySelector('newsgloss-card') === null);
    await news.hover('Parler');
    await news.waitForCard(({ text }) => text.includes('Built In Seattle'));
  });
});

describe('a page that clicks and moves by itself', () => {
  it('does not close the card that the reader is in', async () => {
    const news = await openPage();
    await news.hover('Parler');
    await news.waitForCard(({ text }) => text.includes('Built In Seattle'));
    await news.page.evaluate(() => {
      document.body.click();
      window.dispatchEvent(new PointerEvent('pointermove', { clientX: 1, clientY: 1 }));
      document.documentElement.dispatchEvent(new MouseEvent('mouseleave'));
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    });
    // Twice as long as a pointer that has really left is waited for.
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await news.card()).not.toBeNull();
  });
});

describe('a page whose pictures bear the names of what a document has', () => {
  it('has its card all the same', async () => {
    const names = ['documentElement', 'activeElement', 'createElement', 'body'];
    const pictures = names.map((name) => `<img alt="" name="${name}">`).join('');
    session().serve('/names', { html: `<!doctype html><title>News</title><p>${sentence}</p>${pictures}` });
    const news = await session().open('/names');
    expect(await news.waitForMarks()).toEqual(['Parler']);
    await news.hover('Parler');
    const { text } = await news.waitForCard();
    expect(text).toContain('Built In Seattle');
    await news.leave();
    await news.waitForNoCard();
  });
});

describe('a page that writes itself anew', () => {
  it('has the new text marked, and its card', async () => {
    const news = await openPage();
    await news.page.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>New</title><p>John Matze was in charge.</p>');
      document.close();
    });
    expect(await news.waitForMarks((words) => words.includes('John Matze'))).toEqual(['John Matze']);
    await news.hover('John Matze');
    await news.waitForCard(({ text }) => text.startsWith('Parler'));
  });
});
