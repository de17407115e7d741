import { describe, expect, it } from 'vitest';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();

const html = `<!doctype html><title>News</title><main>
  <p>For years the lawyers have argued over the insurrection.</p>
  <p>John Matze was in charge.</p></main>`;

describe('a form of words that could mean something else', () => {
  it('is marked while the rest of the page says what it means, and no longer', async () => {
    session().serve('/evidence', { html });
    const news = await session().open('/evidence');
    // One paragraph is sure: once it is marked, the other has been read too.
    expect(await news.waitForMarks()).toEqual(['John Matze']);
    await news.page.evaluate(() => {
      const late = document.createElement('p');
      late.id = 'late';
      late.textContent = 'On every screen was the riot at the U.S. Capitol.';
      document.querySelector('main')?.append(late);
    });
    const marks = await news.waitForMarks((words) => words.length === 3);
    expect(marks.slice(0, 2)).toEqual(['the insurrection', 'John Matze']);
    await news.hover('the insurrection');
    await news.waitForCard(({ text }) => text.startsWith('Capitol riot'));
    await news.clickInCard('Why is this marked?');
    await news.waitForCard(({ text }) => text.includes('The same page says'));
    await news.page.evaluate(() => document.getElementById('late')?.remove());
    expect(await news.waitForMarks((words) => words.length === 1)).toEqual(['John Matze']);
  });
});
