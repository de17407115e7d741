import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AddSites } from '../../../src/options/add-sites';
import { stubWords } from '../ui/browser-words';
import { tell } from '../ui/pressed';
import { rendered, textOf } from '../ui/rendered';
import { commandSpies, ready } from './samples';

vi.mock('../../../src/platform/browser', () => ({ browser: {} }));

const commands = commandSpies();

beforeEach(() => {
  stubWords();
  vi.resetAllMocks();
});

/** The field after a text was pasted into it. */
async function pasted(list: 'sitesOn' | 'sitesOff', text: string) {
  const root = rendered(<AddSites list={list} state={ready} commands={commands} />);
  const field = root.querySelector('textarea');
  const button = root.querySelector<HTMLButtonElement>('button');
  Object.assign(field ?? {}, { value: text });
  await tell(field, 'input');
  return { root, field, button, found: () => textOf(root.querySelector('[role=status]')) };
}

describe('adding sites', () => {
  it('begins with nothing to add', async () => {
    const { button, found } = await pasted('sitesOn', '');
    expect(textOf(button)).toBe('Add');
    expect(button?.hasAttribute('disabled')).toBe(true);
    expect(found()).toBe('');
  });

  it('counts what can be added, and adds it to its own list in one press', async () => {
    const { button } = await pasted('sitesOn', 'https://www.paper.example/today\n*.radio.example');
    expect(textOf(button)).toBe('Add 2 sites');
    await tell(button, 'click');
    expect(commands.addSites).toHaveBeenCalledWith('sitesOn', ['paper.example', '*.radio.example']);
  });

  it('says which lines are no sites, where, and why, and leaves them to be mended', async () => {
    const { field, button, found } = await pasted('sitesOff', 'not a site\npaper.example\nradio.*.example');
    expect(found()).toContain('Line 1: “not a site” is no site.');
    expect(found()).toContain('Line 3: “radio.*.example” has a star where none can be');
    await tell(button, 'click');
    expect(commands.addSites).toHaveBeenCalledWith('sitesOff', ['paper.example']);
    expect(field).toHaveProperty('value', 'not a site\nradio.*.example');
  });

  it('shows the first five of many faulty lines, and how many more there are', async () => {
    const { root, found } = await pasted('sitesOff', Array.from({ length: 8 }, () => 'no').join('\n'));
    expect(root.querySelectorAll('li')).toHaveLength(6);
    expect(found()).toContain('and 3 more');
  });

  it('does not add twice what is on the list, and says so', async () => {
    const { button, found } = await pasted('sitesOff', 'mail.example.com');
    expect(found()).toBe('1 site is on the list already.');
    expect(button?.hasAttribute('disabled')).toBe(true);
  });
});
