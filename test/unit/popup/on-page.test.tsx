import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Commands } from '../../../src/popup/commands';
import { OnPage } from '../../../src/popup/on-page';
import { type Action, FIRST_VIEW, type Ready } from '../../../src/popup/state';
import { stubWords } from '../ui/browser-words';
import { rendered, textOf } from '../ui/rendered';
import { found, place, ready, stored } from './samples';

vi.mock('../../../src/platform/browser', () => ({ browser: {} }));

const reveal = vi.fn<Commands['reveal']>();
const switchTopic = vi.fn<Commands['switchTopic']>();
let done: Action[] = [];

const shown = (state: Ready): Element =>
  rendered(
    <OnPage
      state={state}
      dispatch={(action) => void done.push(action)}
      commands={{ reveal, switchTopic } as Partial<Commands> as Commands}
    />,
  );

const press = (root: Element, name: string): void => {
  root.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click();
};

const listed = { ...ready, view: { ...FIRST_VIEW, listed: 'ferry', visited: { ferry: 1 } } };

beforeEach(() => {
  stubWords();
  vi.resetAllMocks();
  done = [];
});

describe('the topics on this page', () => {
  it('step to the next mention and remember it', () => {
    press(shown(ready), 'Next mention of Ferry strike');
    expect(reveal).toHaveBeenCalledWith(place, found(0, 'ferry'), stored);
    expect(done).toEqual([{ do: 'visit', topic: 'ferry', place: 0 }]);
  });

  it('step back from the first to the last, in whichever frame it is', () => {
    press(shown(ready), 'Previous mention of Ferry strike');
    expect(reveal).toHaveBeenCalledWith(place, found(0, 'ferry', 3), stored);
  });

  it('say name and number as words apart', () => {
    const [open] = shown(ready).querySelectorAll('.topic-open');
    expect(textOf(open)).toBe('Ferry strike 3 mentions');
  });

  it('list the mentions of one topic as buttons, with the words around them', () => {
    const buttons = [...shown(listed).querySelectorAll<HTMLElement>('ol button')];
    expect(buttons.map(textOf)).toEqual([
      'before words 0 after',
      'before words 2 after',
      'before words 0 after',
    ]);
    expect(buttons.map((button) => button.getAttribute('aria-current'))).toEqual([null, 'true', null]);
    buttons[2]?.click();
    expect(reveal).toHaveBeenCalledWith(place, found(0, 'ferry', 3), stored);
  });

  it('say whether the list is open', () => {
    const openOf = (state: Ready) =>
      [...shown(state).querySelectorAll('[aria-expanded]')].map((one) => one.getAttribute('aria-expanded'));
    expect(openOf(ready)).toEqual(['false', 'false']);
    expect(openOf(listed)).toEqual(['true', 'false']);
  });

  it('have a switch each, also without a page', () => {
    press(shown({ ...ready, page: { kind: 'no-page' } }), 'Mark Harbour fire');
    expect(switchTopic).toHaveBeenCalledWith('harbour', false);
  });
});
