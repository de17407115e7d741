import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HiddenForms } from '../../../src/options/hidden-forms';
import { ReachSection } from '../../../src/options/reach';
import { Shortcuts } from '../../../src/options/shortcuts';
import { Sites } from '../../../src/options/sites';
import { reduce } from '../../../src/options/state';
import { Topics } from '../../../src/options/topics';
import { stubWords } from '../ui/browser-words';
import { rendered, textOf } from '../ui/rendered';
import { cleared, commandSpies, hiddenForm, loaded, ready, readyAfter, stored } from './samples';

vi.mock('../../../src/platform/browser', () => ({ browser: {} }));

const commands = commandSpies();
const { change } = commands;

const switches = (root: Element) => [...root.querySelectorAll<HTMLElement>('[role=switch]')];
const isOn = (control: Element | undefined) => control?.getAttribute('aria-checked');

beforeEach(() => {
  stubWords();
  vi.resetAllMocks();
});

describe('the sections of the options', () => {
  it('switch a site on again, and show it as on while the line is there', () => {
    const [, off] = switches(rendered(<Sites state={ready} commands={commands} />));
    expect(isOn(off)).toBe('false');
    off?.click();
    const lifted = { kind: 'sites', list: 'sitesOff', sites: ['mail.example.com'], listed: false };
    expect(change).toHaveBeenCalledWith(lifted);
    const after = readyAfter(reduce(ready, { do: 'take-settings', stored: cleared }));
    expect(isOn(switches(rendered(<Sites state={after} commands={commands} />))[1])).toBe('true');
  });

  it('give back a site that was added', () => {
    const [added] = switches(rendered(<Sites state={ready} commands={commands} />));
    expect(isOn(added)).toBe('true');
    added?.click();
    expect(commands.removeAlways).toHaveBeenCalledWith('blog.example.org');
  });

  it('ask for the sites that the browser has not allowed, all at once', () => {
    const settings = { ...stored.settings, sitesOn: ['a.example', 'b.example'] };
    const access = { ...ready.access, withheld: ['b.example'] };
    const withheld = readyAfter(
      reduce(reduce(ready, { do: 'take-settings', stored: { ...stored, settings } }), {
        do: 'take-access',
        access,
      }),
    );
    const root = rendered(<Sites state={withheld} commands={commands} />);
    expect(textOf(root)).toContain('b.exampleNot allowed by this browser yet');
    root.querySelector<HTMLElement>('.push-button')?.click();
    expect(commands.allow).toHaveBeenCalledWith(['b.example']);
  });

  it('say where the browser has not allowed what was chosen, and ask for it again', () => {
    const settings = { ...stored.settings, reach: 'news-like' as const };
    const chosen = readyAfter(reduce(ready, { do: 'take-settings', stored: { ...stored, settings } }));
    const root = rendered(<ReachSection state={chosen} commands={commands} />);
    expect(textOf(root)).toContain('This browser has not allowed that yet');
    root.querySelector<HTMLElement>('.link-button')?.click();
    expect(commands.chooseReach).toHaveBeenCalledWith('news-like');
    const allowed = { ...chosen, access: { ...chosen.access, everySite: true } };
    expect(textOf(rendered(<ReachSection state={allowed} commands={commands} />))).not.toContain(
      'not allowed',
    );
  });

  it('say in words that a list is empty', () => {
    const empty = readyAfter(
      reduce(
        { kind: 'loading' },
        { do: 'show', loaded: { ...loaded, stored: cleared, access: { ...loaded.access, added: [] } } },
      ),
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
