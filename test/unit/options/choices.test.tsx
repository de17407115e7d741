import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Appearance } from '../../../src/options/appearance';
import { Cards } from '../../../src/options/cards';
import { MarkSample } from '../../../src/options/mark-sample';
import { reduce } from '../../../src/options/state';
import type { CardOpening, Settings } from '../../../src/platform/settings-types';
import { stubWords } from '../ui/browser-words';
import { tell } from '../ui/pressed';
import { rendered, textOf } from '../ui/rendered';
import { commandSpies, ready, readyAfter, stored } from './samples';

vi.mock('../../../src/platform/browser', () => ({ browser: {} }));

const commands = commandSpies();
const withSettings = (changes: Partial<Settings>) =>
  readyAfter(
    reduce(ready, {
      do: 'take-settings',
      stored: { ...stored, settings: { ...stored.settings, ...changes } },
    }),
  );

const chosenValue = (root: Element) =>
  [...root.querySelectorAll('input[checked]')].map((input) => input.getAttribute('value'));
const radio = (root: Element, value: string) => root.querySelector(`input[value="${value}"]`);

beforeEach(() => {
  stubWords();
  vi.resetAllMocks();
});

describe('when cards open', () => {
  const cards = (cardOpening: CardOpening) =>
    rendered(<Cards state={withSettings({ cardOpening })} commands={commands} />);
  const expectChosen = (cardOpening: CardOpening) =>
    expect(commands.change).toHaveBeenCalledWith({ kind: 'choose', chosen: { cardOpening } });

  it('is one of three, each with what it begins with', async () => {
    const root = cards({ on: 'click' });
    expect(chosenValue(root)).toEqual(['click']);
    expect(root.querySelectorAll('.choice-more')).toHaveLength(0);
    await tell(radio(root, 'hover'), 'change');
    expectChosen({ on: 'hover', delay: 500 });
    await tell(radio(root, 'hover-with-key'), 'change');
    expectChosen({ on: 'hover-with-key', key: 'Alt' });
  });

  it('has a delay under the pointer, said in seconds', async () => {
    const root = cards({ on: 'hover', delay: 700 });
    const slider = root.querySelector('input[type=range]');
    expect(slider?.getAttribute('aria-valuetext')).toBe('0.7 s');
    expect(textOf(root.querySelector('output'))).toBe('0.7 s');
    Object.assign(slider ?? {}, { valueAsNumber: 300 });
    await tell(slider, 'change');
    expectChosen({ on: 'hover', delay: 300 });
  });

  it('has a key to hold, by the name on the keyboard', async () => {
    const root = cards({ on: 'hover-with-key', key: 'Shift' });
    const select = root.querySelector('select');
    expect([...root.querySelectorAll('option')].map(textOf)).toEqual(['Alt', 'Ctrl', 'Shift']);
    Object.defineProperty(select, 'selectedIndex', { value: 1 });
    await tell(select, 'change');
    expectChosen({ on: 'hover-with-key', key: 'Control' });
  });
});

describe('light or dark', () => {
  it('shows what is chosen and takes another choice', async () => {
    const root = rendered(<Appearance state={withSettings({ theme: 'dark' })} commands={commands} />);
    expect(chosenValue(root)).toEqual(['dark']);
    await tell(radio(root, 'light'), 'change');
    expect(commands.change).toHaveBeenCalledWith({ kind: 'choose', chosen: { theme: 'light' } });
  });
});

describe('the sample of a mark', () => {
  /** The browser's register of highlights, by name. */
  const highlights = new Map<string, Set<StaticRange>>();

  beforeEach(() => {
    highlights.clear();
    vi.stubGlobal('CSS', { highlights });
    vi.stubGlobal('Highlight', Set);
    vi.stubGlobal(
      'StaticRange',
      class {
        constructor(ends: StaticRangeInit) {
          Object.assign(this, ends);
        }
      },
    );
  });

  const painted = (name: string) =>
    [...(highlights.get(name) ?? [])].map(({ startContainer }) => startContainer);

  it('is painted by the rule of its look and colour, on a light page and on a dark one', () => {
    const root = rendered(<MarkSample look="tint" colour="teal" />);
    const pages = [...root.querySelectorAll('.mark-page')];
    expect(pages).toHaveLength(2);
    expect(painted('newsgloss-tint-teal')).toEqual(pages);
  });

  it('says nothing to screen readers, to whom the choice says it', () => {
    const root = rendered(<MarkSample look="underline" colour="rust" />);
    expect(root.querySelector('.mark-sample')?.getAttribute('aria-hidden')).toBe('true');
    expect(painted('newsgloss')).toHaveLength(2);
  });
});
