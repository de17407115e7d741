import { describe, expect, it } from 'vitest';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();

/** A page that watches itself as closely as a page can, from its first script on. */
const watchful = `<!doctype html><html><head><title>News</title><script>
  window.seen = [];
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      const added = [...addedNodes].map((node) => node.nodeName).join();
      if (document.readyState === 'complete') window.seen.push(type + ' of ' + target.nodeName + ' ' + added);
    }
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
</script></head><body>
  <p>For a week <a href="#more">nobody</a> could open <b>Par</b>ler on a phone, after Amazon Web Services
  stopped hosting Parler, days after the <i>riot at the</i> U.S. Capitol.</p></body></html>`;

async function openWatchful() {
  session().serve('/watchful', { html: watchful });
  const news = await session().open('/watchful');
  await news.waitForMarks((words) => words.length >= 2);
  return news;
}

const seen = (news: Awaited<ReturnType<typeof openWatchful>>) =>
  news.page.evaluate(() => (window as unknown as { seen: readonly string[] }).seen);

describe('the page', () => {
  it('sees no change of its document before a card opens', async () => {
    const news = await openWatchful();
    const before = await news.page.content();
    await news.leave();
    expect(await seen(news)).toEqual([]);
    expect(await news.page.content()).toBe(before);
  });

  it('sees one element come on its root when a card opens, and nothing else', async () => {
    const news = await openWatchful();
    const body = await news.page.evaluate(() => document.body.outerHTML);
    await news.hover('stopped hosting');
    await news.waitForCard();
    const changes = await seen(news);
    expect(changes.filter((change) => change.startsWith('childList'))).toEqual([
      'childList of HTML NEWSGLOSS-CARD',
    ]);
    expect(changes.filter((change) => !change.includes('NEWSGLOSS-CARD'))).toEqual([]);
    expect(await news.page.evaluate(() => document.body.outerHTML)).toBe(body);
  });

  it('cannot look into the card', async () => {
    const news = await openWatchful();
    await news.hover('stopped hosting');
    await news.waitForCard();
    expect(await news.page.evaluate(() => document.querySelector('newsgloss-card')?.shadowRoot)).toBeNull();
  });
});

describe('the network', () => {
  it('sees no request of the extension, from the install to a card, the popup and the options', async () => {
    const news = await openWatchful();
    await news.hover('stopped hosting');
    await news.waitForCard(({ text }) => text.includes('Built In Seattle'));
    await news.popup();
    await session().openOwnPage('options.html');
    await new Promise((resolve) => setTimeout(resolve, 500));
    const ours = ({ hostname, pathname }: URL) =>
      hostname === 'daily.newsgloss.test' && /^\/(watchful|favicon\.ico)$/.test(pathname);
    expect(
      session()
        .requests()
        .map((address) => new URL(address))
        .filter((address) => !ours(address)),
    ).toEqual([]);
  });
});
