import { vi } from 'vitest';
import type { Commands } from '../../../src/options/commands';
import { type Loaded, type OptionsState, type Ready, reduce } from '../../../src/options/state';
import { DEFAULT_SETTINGS } from '../../../src/platform/settings-defaults';
import type { HiddenForm, SettingsState } from '../../../src/platform/settings-types';
import { topic } from '../ui/samples';

export const hiddenForm: HiddenForm = { site: 'news.example.com', topic: 'ferry', form: 'the crossing' };

export const stored: SettingsState = {
  settings: { ...DEFAULT_SETTINGS, sitesOff: ['mail.example.com'], hiddenForms: [hiddenForm] },
  damaged: [],
  sync: 'in-step',
};

/** The same settings with everything switched on again. */
export const cleared: SettingsState = {
  settings: DEFAULT_SETTINGS,
  damaged: [],
  sync: 'in-step',
};

export const loaded: Loaded = {
  topics: [topic],
  stored,
  access: { added: ['blog.example.org'], everySite: false, withheld: [] },
  shortcuts: [
    { name: 'next-mention', description: 'Next mention', keys: 'Alt+Shift+N' },
    { name: 'previous-mention', description: 'Previous mention', keys: '' },
  ],
};

export const readyAfter = (state: OptionsState): Ready => {
  if (state.kind !== 'ready') throw new Error(`the options are ${state.kind}`);
  return state;
};

export const ready: Ready = readyAfter(reduce({ kind: 'loading' }, { do: 'show', loaded }));

/** Commands that do nothing but remember what they were asked. */
export const commandSpies = () => ({
  change: vi.fn<Commands['change']>(),
  chooseReach: vi.fn<Commands['chooseReach']>(),
  addSites: vi.fn<Commands['addSites']>(),
  removeAlways: vi.fn<Commands['removeAlways']>(),
  allow: vi.fn<Commands['allow']>(),
  readFile: vi.fn<Commands['readFile']>(),
  changeAll: vi.fn<Commands['changeAll']>(),
});
