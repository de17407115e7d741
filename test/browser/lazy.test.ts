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
