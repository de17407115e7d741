import { beforeEach, describe, expect, it, vi } from 'vitest';
import { citation } from '../../../src/facts/cite';
import { searchFacts } from '../../../src/facts/search';
import { AllFacts } from '../../../src/popup/all-facts';
import { type Action, FIRST_VIEW, type View } from '../../../src/popup/state';
import { stubWords } from '../ui/browser-words';
import { rendered, textOf } from '../ui/rendered';
import { source } from '../ui/samples';
import { fire, pack, ready } from './samples';

let done: Action[] = [];

const shown = (view: Partial<View> = {}): Element => {
  const state = { ...ready, view: { ...FIRST_VIEW, ...view } };
  const found = searchFacts(pack, state.view.query);
  return rendered(<AllFacts state={state} found={found} dispatch={(action) => void done.push(action)} />);
};

const headings = (root: Element) => [...root.querySelectorAll('h3')].map(textOf);

beforeEach(() => {
  stubWords();
  done = [];
});

describe('all facts', () => {
  it('stand under their dates with the words by which the source gives them', () => {
    expect(headings(shown())).toEqual([
      expect.stringMatching(/^6\s?–\s?11 January 2021 “this week”$/),
      expect.stringMatching(/^Saturday,? 9 January 2021 “Saturday night”$/),
      expect.stringMatching(/^Monday,? 11 January 2021 “today”$/),
      'Not dated the source gives no date',
    ]);
  });

  it('stand under their topics with their number', () => {
    expect(headings(shown({ order: 'topic' }))).toEqual(['Ferry strike 4 facts', 'Harbour fire 2 facts']);
  });

  it('have an id of their own each, even those that stand twice', () => {
    const ids = [...shown({ order: 'topic' }).querySelectorAll('li[id]')].map(({ id }) => id);
    expect(ids.length).toBe(6);
    expect(new Set(ids).size).toBe(6);
  });

  it('say how many the search has found, to screen readers too', () => {
    expect(textOf(shown({ query: 'boats' }).querySelector('[role=status]'))).toBe('1 fact found');
    expect(textOf(shown().querySelector('[role=status]'))).toBe('');
  });

  it('offer a way back where the search finds none', () => {
    const root = shown({ query: 'kittens' });
    expect(textOf(root)).toContain('“kittens”');
    root.querySelector<HTMLElement>('.nothing-found button')?.click();
    expect(done).toEqual([{ do: 'search', query: '' }]);
  });
});

describe('copying a fact as a citation', () => {
  const copyFire = async (name: string, writeText: (text: string) => Promise<void>): Promise<void> => {
    vi.stubGlobal('navigator', { languages: ['en-GB'], clipboard: { writeText } });
    const item = [...shown().querySelectorAll('.fact')].find((one) => textOf(one).includes(fire.statement));
    item?.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click();
    await vi.waitFor(() => expect(done).not.toEqual([]));
  };

  it.each([
    ['Copy as a citation', 'plain'],
    ['Copy as a citation in Markdown', 'markdown'],
  ] as const)('%s', async (name, format) => {
    const writeText = vi.fn(async () => {});
    await copyFire(name, writeText);
    expect(writeText).toHaveBeenCalledWith(citation(fire, source, format));
    expect(done).toEqual([{ do: 'say', words: 'Citation copied: A shed burnt down.' }]);
  });

  it('says so where the clipboard is closed', async () => {
    await copyFire('Copy as a citation', async () => Promise.reject(new Error('denied')));
    expect(done).toEqual([{ do: 'report', trouble: 'not-copied' }]);
  });
});
