import { beforeEach, describe, expect, it } from 'vitest';
import type { Choice } from '../../../src/popup/state';
import { TimelinePicture } from '../../../src/popup/timeline-picture';
import { stubWords } from '../ui/browser-words';
import { rendered, textOf } from '../ui/rendered';
import { pack } from './samples';

let chosen: Choice[] = [];

const picture = (found = pack.facts.map(({ id }) => id), choice: Choice | null = null): Element =>
  rendered(
    <TimelinePicture
      pack={pack}
      found={new Set(found)}
      choice={choice}
      onChoose={(one) => void chosen.push(one)}
    />,
  );

const markOf = (root: Element, statement: string): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>('.mark')].find((mark) =>
    mark.getAttribute('aria-label')?.includes(statement),
  );

beforeEach(() => {
  stubWords();
  chosen = [];
});

describe('the picture of the facts in time', () => {
  it('says which days it shows and on which day they were reported', () => {
    expect(textOf(picture().querySelector('h2'))).toMatch(
      /^6\s?–\s?11 January 2021 as reported on 11 Jan 2021$/,
    );
  });

  it('has a column for every day, also those on which nothing stands', () => {
    expect([...picture().querySelectorAll('.day time')].map((day) => day.getAttribute('datetime'))).toEqual([
      '2021-01-06',
      '2021-01-07',
      '2021-01-08',
      '2021-01-09',
      '2021-01-10',
      '2021-01-11',
    ]);
  });

  it('has one mark for every fact, named by its kind and its statement', () => {
    const root = picture();
    expect(root.querySelectorAll('.mark').length).toBe(pack.facts.length);
    expect(markOf(root, 'nobody was paid')?.getAttribute('aria-label')).toBe(
      'Claim: The union says that nobody was paid in time.',
    );
  });

  it('puts a fact on its day, an interval in a band, and one without a date apart', () => {
    const root = picture();
    expect(markOf(root, 'walked out')?.closest('.day')?.querySelector('time')?.getAttribute('datetime')).toBe(
      '2021-01-09',
    );
    expect(textOf(markOf(root, 'nobody was paid')?.closest('.band')?.querySelector('legend'))).toMatch(
      /^6\s?–\s?11 January 2021$/,
    );
    expect(markOf(root, 'nine boats')?.closest('.undated')).not.toBeNull();
  });

  it('leads from a mark to its fact and from a day to its facts; an empty day leads nowhere', () => {
    const root = picture();
    markOf(root, 'walked out')?.click();
    root.querySelectorAll<HTMLElement>('.day-open')[0]?.click();
    expect(chosen).toEqual([
      { kind: 'fact', id: 'walk-out' },
      { kind: 'date', date: '2021-01-09' },
    ]);
    expect(root.querySelectorAll('.day-open').length).toBe(2);
  });

  it('tells the picked fact, and draws those that the search did not find faint', () => {
    const root = picture(['fleet'], { kind: 'fact', id: 'fleet' });
    expect(markOf(root, 'nine boats')?.getAttribute('aria-current')).toBe('true');
    expect(markOf(root, 'nine boats')?.hasAttribute('data-faint')).toBe(false);
    expect(markOf(root, 'walked out')?.hasAttribute('data-faint')).toBe(true);
  });
});
