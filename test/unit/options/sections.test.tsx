import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Commands } from '../../../src/options/commands';
import { HiddenForms } from '../../../src/options/hidden-forms';
import { Shortcuts } from '../../../src/options/shortcuts';
import { Sites } from '../../../src/options/sites';
import { reduce } from '../../../src/options/state';
import { Topics } from '../../../src/options/topics';
import { stubWords } from '../ui/browser-words';
import { rendered, textOf } from '../ui/rendered';
import { cleared, hiddenForm, loaded, ready, readyAfter } from './samples';

vi.mock('../../../src/platform/browser', () => ({ browser: {} }));

const change = vi.fn<Commands['change']>();
const setAdded = vi.fn<Commands['setAdded']>();
const commands: Commands = { change, setAdded };

const switches = (root: Element) => [...root.querySelectorAll<HTMLElement>('[role=switch]')];
const isOn = (control: Element | undefined) => control?.getAttribute('aria-checked');

beforeEach(() => {
  stubWords();
  vi.resetAllMocks();
});

describe('the sections of the options', () => {
  it('switch a site on again, and show it as on while the line is there', () => {
    const [off] = switches(rendered(<Sites state={ready} commands={commands} />));
    expect(isOn(off)).toBe('false');
    off?.click();
    expect(change).toHaveBeenCalledWith({ kind: 'site', site: 'mail.example.com', on: true });
    const after = readyAfter(reduce(ready, { do: 'take-settings', stored: cleared }));
    expect(isOn(switches(rendered(<Sites state={after} commands={commands} />))[0])).toBe('true');
  });

  it('give back a site that was added', () => {
    const [, added] = switches(rendered(<Sites state={ready} commands={commands} />));
    expect(isOn(added)).toBe('true');
    added?.click();
    expect(setAdded).toHaveBeenCalledWith('blog.example.org', false);
  });

  it('say in words that a list is empty', () => {
    const empty = readyAfter(
      reduce({ kind: 'loading' }, { do: 'show', loaded: { ...loaded, stored: cleared, added: [] } }),
    );
    const root = rendered(<Sites state={empty} commands={commands} />);
    expect(switches(root)).toEqual([]);
    expect(root.querySelectorAll('.setting-empty').length).toBe(2);
  });

  it('switch a topic off', () => {
    const [ferry] = switches(rendered(<Topics state={ready} commands={commands} />));
    ferry?.click();
    expect(change).toHaveBeenCalledWith({ kind: 'topic', topic: 'ferry', on: false });
  });

  it('mark a hidden form again, naming its words, its topic and its site', () => {
    const root = rendered(<HiddenForms state={ready} commands={commands} />);
    expect(textOf(root)).toContain('“the crossing”Ferry strike · news.example.com');
    switches(root)[0]?.click();
    expect(change).toHaveBeenCalledWith({ kind: 'form', form: hiddenForm, hidden: false });
  });

  it('show the keys of each shortcut, and say where there are none', () => {
    const root = rendered(<Shortcuts shortcuts={loaded.shortcuts} />);
    expect([...root.querySelectorAll('kbd')].map(textOf)).toEqual(['Alt+Shift+N']);
    expect(textOf(root.querySelector('.setting-empty'))).toBe('not set');
  });

  it('say nothing of keys on a browser that has no shortcuts', () => {
    expect(rendered(<Shortcuts shortcuts={[]} />).childElementCount).toBe(0);
  });
});
