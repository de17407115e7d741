import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Backup } from '../../../src/options/backup';
import { saveFile } from '../../../src/options/save-file';
import { DEFAULT_SETTINGS } from '../../../src/platform/settings-defaults';
import { type FileReading, readSettingsFile } from '../../../src/platform/settings-file';
import { stubWords } from '../ui/browser-words';
import { tell } from '../ui/pressed';
import { rendered, textOf } from '../ui/rendered';
import { commandSpies, ready } from './samples';

vi.mock('../../../src/platform/browser', () => ({ browser: {} }));
vi.mock('../../../src/options/save-file', () => ({ saveFile: vi.fn() }));

const commands = commandSpies();
const before = ready.stored.settings;

beforeEach(() => {
  stubWords();
  vi.resetAllMocks();
  commands.changeAll.mockResolvedValue();
});

const shown = () => {
  const root = rendered(<Backup state={ready} commands={commands} />);
  const button = (name: string) => [...root.querySelectorAll('button')].find((one) => textOf(one) === name);
  return { root, press: (name: string) => tell(button(name), 'click') };
};

/** The section after a file was picked in which this was read; null for one that could not be read at all. */
async function picked(reading: FileReading | null) {
  commands.readFile.mockResolvedValue(reading);
  const section = shown();
  const input = section.root.querySelector('input');
  Object.assign(input ?? {}, { files: [{ name: 'mine.json' }] });
  await tell(input, 'change');
  return section;
}

const goodFile = readSettingsFile('{ "newsgloss": "settings", "theme": "dark", "sitesOff": ["a.example"] }');

describe('all settings as a file', () => {
  it('are saved under a name of their own, as a file that can be loaded', async () => {
    const { press } = shown();
    await press('Save as a file');
    const [name, text = ''] = vi.mocked(saveFile).mock.calls[0] ?? [];
    expect(name).toBe('newsgloss-settings.json');
    expect(readSettingsFile(text)).toMatchObject({ ok: true, settings: before });
  });

  it('show what a file sets before anything is taken', async () => {
    const { root } = await picked(goodFile);
    expect(textOf(root.querySelector('.picked h3'))).toBe('What “mine.json” sets');
    const lines = [...root.querySelectorAll('.picked-lines > div')].map(textOf);
    expect(lines).toEqual(['Never reada.example', 'Light or darkDark']);
    expect(commands.changeAll).not.toHaveBeenCalled();
  });

  it('take what a file names, added to the settings there are, and put the preview away', async () => {
    const { root, press } = await picked(goodFile);
    await press('Add to mine');
    expect(commands.changeAll).toHaveBeenCalledWith(
      { kind: 'add', settings: { theme: 'dark', sitesOff: ['a.example'] } },
      before,
    );
    expect(root.querySelector('.picked')).toBeNull();
  });

  it('take a file in place of the settings there are', async () => {
    const { press } = await picked(goodFile);
    await press('Replace mine');
    expect(commands.changeAll).toHaveBeenCalledWith(
      { kind: 'replace', settings: { ...DEFAULT_SETTINGS, theme: 'dark', sitesOff: ['a.example'] } },
      before,
    );
  });

  it('take nothing of a file that is put away', async () => {
    const { root, press } = await picked(goodFile);
    await press('Cancel');
    expect(root.querySelector('.picked')).toBeNull();
    expect(commands.changeAll).not.toHaveBeenCalled();
  });

  it('offer no way to take a file with a fault, and name the fault', async () => {
    const { root, press } = await picked(readSettingsFile('{ "newsgloss": "settings", "theme": "sepia" }'));
    expect(textOf(root.querySelector('[role=alert] h3'))).toBe('Nothing was taken from “mine.json”');
    expect(textOf(root.querySelector('.faults'))).toBe('theme: "sepia" cannot stand there.');
    await press('Dismiss');
    expect(root.querySelector('.picked')).toBeNull();
  });

  it('show nothing of a file that could not be read, of which the page tells elsewhere', async () => {
    expect((await picked(null)).root.querySelector('.picked')).toBeNull();
  });

  it('are reset to what they were at first, with those before kept for the way back', async () => {
    await shown().press('Reset everything');
    expect(commands.changeAll).toHaveBeenCalledWith({ kind: 'replace', settings: DEFAULT_SETTINGS }, before);
  });
});
