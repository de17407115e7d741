import { describe, expect, it } from 'vitest';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();

const sentence = 'For a week nobody could open Parler on a phone.';

async function openPage(body: string) {
  session().serve('/markup', { html: `<!doctype html><title>News</title><main>${body}</main>` });
  return session().open('/markup');
}

describe('a mention', () => {
  it('runs across the elements inside a sentence, and has its card on each part', async () => {
    const news = await openPage(
      '<p>At night <a href="#more">Amazon</a> pulled the plug on <b>Parler</b> for good.</p>',
    );
    const parts = await news.waitForMarks();
    expect(parts.join('')).toBe('Amazon pulled the plug on Parler');
    await news.hover('pulled the plug');
    await news.waitForCard(({ text }) => text.startsWith('Amazon stops hosting Parler'));
  });

  it('has its card under a link that is stretched over the whole teaser', async () => {
    const news = await openPage(`<article style="position: relative"><p>${sentence}</p>
      <a href="#more" aria-label="Read on" style="position: absolute; inset: 0"></a></article>`);
    await news.waitForMarks();
    await news.hover('Parler');
    await news.waitForCard(({ text }) => text.startsWith('Parler'));
  });

  it('has no card where something else covers it', async () => {
    const news = await openPage(`<p>${sentence}</p><p id="free">Nobody could open Parler here.</p>
      <div style="position: fixed; inset: 0 0 auto; height: 60px; background: white"></div>`);
    await news.page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('main > p'))
        element.style.marginTop = element.id ? '200px' : '0';
    });
    await news.waitForMarks((words) => words.length === 2);
    await news.hover('Parler');
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await news.card()).toBeNull();
    await news.hover('Parler here');
    await news.waitForCard(({ text }) => text.startsWith('Parler'));
  });
});

describe('marks follow the text', () => {
  it('when it is edited in place before the mention', async () => {
    const news = await openPage(`<p>${sentence}</p>`);
    await news.waitForMarks();
    await news.page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild as Text;
      text.insertData(0, 'As far as anybody knows: ');
    });
    expect(await news.waitForMarks()).toEqual(['Parler']);
    await news.page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild as Text;
      text.data = 'Nobody could open it on a phone.';
    });
    expect(await news.marks()).toEqual([]);
  });

  it('when its paragraph is moved', async () => {
    const news = await openPage(`<p>${sentence}</p><p id="second">John Matze was in charge.</p>`);
    expect(await news.waitForMarks((words) => words.length === 2)).toEqual(['Parler', 'John Matze']);
    await news.page.evaluate(() => {
      const second = document.getElementById('second');
      if (second) document.querySelector('main')?.prepend(second);
    });
    expect(await news.waitForMarks((words) => words.length === 2)).toEqual(['John Matze', 'Parler']);
  });

  it('when its text nodes are split and joined again', async () => {
    const news = await openPage(`<p>${sentence}</p>`);
    await news.waitForMarks();
    await news.page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild as Text;
      text.splitText(text.data.indexOf('Parler') + 3);
    });
    expect(await news.waitForMarks((words) => words.length === 2)).toEqual(['Par', 'ler']);
    await news.page.evaluate(() => document.querySelector('p')?.normalize());
    expect(await news.waitForMarks((words) => words.length === 1)).toEqual(['Parler']);
  });
});
