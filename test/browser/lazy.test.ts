import { beforeAll, describe, expect, it } from 'vitest';
import { type Backstage, openBackstage } from './harness/backstage';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();
let backstage: Backstage;

beforeAll(async () => {
  backstage = await openBackstage(session());
});

const pageWith = (...paragraphs: readonly string[]) =>
  `<!doctype html><html lang="fr"><title>News</title><main>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</main>`;

const askedBy = async (path: string) =>
  (await backstage.overheard()).filter((one) => one.path === path).map(({ type }) => type);

describe('a page without any word of the topics', () => {
  it('gets neither matcher nor card, and asks nothing of the background', async () => {
    session().serve('/rain', { html: pageWith('The rain is expected to go on until Thursday.') });
    const news = await session().open('/rain');
    await backstage.settle('/rain');
    expect(await backstage.inside('/rain')).toEqual({ alive: true, matcher: false, card: false });
    // The one question is that of the settling itself.
    expect(await askedBy('/rain')).toEqual(['read-settings']);
    expect(await news.marks()).toEqual([]);
  });

  it('gets the matcher with the first such word, and then marks and a badge', async () => {
    session().serve('/late', { html: pageWith('The rain is expected to go on until Thursday.') });
    const news = await session().open('/late');
    await backstage.settle('/late');
    await news.page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'For a week nobody could open the Parler app.';
      document.querySelector('main')?.append(late);
    });
    expect(await news.waitForMarks()).toEqual(['Parler']);
    await backstage.waitForBadge('/late', '1');
    expect(await backstage.inside('/late')).toEqual({ alive: true, matcher: true, card: false });
    expect(await askedBy('/late')).toEqual(['read-settings', 'bring', 'count']);
  });
});

const append = async (news: Awaited<ReturnType<ReturnType<typeof session>['open']>>, html: string) =>
  news.page.evaluate(
    `document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(`<p>${html}</p>`)})`,
  );

describe('a page with common words of the topics that can be no mention', () => {
  it('gets the matcher with the first word that a mention needs, and then the doubtful one before it is marked', async () => {
    const lines = ['On Sunday Amazon stopped hosting the app.', 'President Trump spoke of the building.'];
    session().serve('/common', { html: pageWith(...lines) });
    const news = await session().open('/common');
    await backstage.settle('/common');
    expect((await backstage.inside('/common')).matcher).toBe(false);
    await append(news, 'In January the president will speak again.');
    await backstage.settle('/common');
    expect((await backstage.inside('/common')).matcher).toBe(false);
    expect(await askedBy('/common')).not.toContain('bring');
    await append(news, 'For a week nobody could open the Parler app.');
    expect(await news.waitForMarks((marks) => marks.length > 1)).toEqual([
      'Amazon stopped hosting the app',
      'Parler',
    ]);
    expect((await backstage.inside('/common')).matcher).toBe(true);
  });

  it('gets it once two of them stand in the same text, in whatever elements', async () => {
    session().serve('/date', {
      html: pageWith('Monday, 11 January', '6 pages', 'The riot was on television.'),
    });
    const news = await session().open('/date');
    await backstage.settle('/date');
    expect((await backstage.inside('/date')).matcher).toBe(false);
    await append(news, 'They spoke of <a href="#riot">the riot</a> of <b>Jan</b>uary <i>6</i>.');
    expect((await news.waitForMarks()).join('')).toBe('riot of January 6');
  });
});

describe('a French page full of the verb "parler"', () => {
  it('may need the matcher to tell, but has no mark, no badge and no card', async () => {
    const lines = [
      'Parler de la pluie ne coûte rien.',
      'Il faut parler aux voisins avant de parler au maire.',
      'Sans parler du prix : on en a assez entendu parler.',
    ];
    session().serve('/parler', { html: pageWith(...lines) });
    const news = await session().open('/parler');
    await backstage.settle('/parler');
    await news.hover('parler aux voisins');
    await backstage.settle('/parler');
    expect(await news.marks()).toEqual([]);
    expect(await backstage.badge('/parler')).toBe('');
    expect((await backstage.inside('/parler')).card).toBe(false);
    expect(await askedBy('/parler')).not.toContain('count');
  });
});
