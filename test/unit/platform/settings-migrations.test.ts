import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/platform/settings-defaults';
import { readStored, type Steps } from '../../../src/platform/settings-migrations';
import { storedForm } from '../../../src/platform/stored-form';

describe('stored settings of an earlier version', () => {
  const first = { sitesOff: ['a.test'], topicsOff: ['parler'] };

  it('are taken over from the format without a version', () => {
    expect(readStored(first)).toEqual({ settings: { ...DEFAULT_SETTINGS, ...first }, damaged: {} });
  });

  it('are brought up one step at a time', () => {
    const steps: Steps = {
      1: ({ off, ...others }) => ({ ...others, sitesOff: off }),
      2: ({ sitesOff, ...others }) => ({ ...others, sitesOff: [...(sitesOff as string[]), 'step-two.test'] }),
    };
    const { settings } = readStored({ off: ['a.test'] }, steps, 3);
    expect(settings.sitesOff).toEqual(['a.test', 'step-two.test']);
    expect(readStored({ version: 2, sitesOff: [] }, steps, 3).settings.sitesOff).toEqual(['step-two.test']);
  });

  it('are kept whole where a step fails', () => {
    const steps: Steps = {
      1: () => {
        throw new Error('no way on');
      },
    };
    expect(readStored(first, steps, 2)).toEqual({ settings: DEFAULT_SETTINGS, damaged: { settings: first } });
  });

  it.each([[3], [0], ['two'], [null], [2.5]])('are kept whole where their version is %j', (version) => {
    const stored = { ...first, version };
    expect(readStored(stored)).toEqual({ settings: DEFAULT_SETTINGS, damaged: { settings: stored } });
  });

  it('are written with the version and nothing that is the default', () => {
    expect(storedForm({ ...DEFAULT_SETTINGS, theme: 'dark' })).toEqual({ version: 2, theme: 'dark' });
    expect(readStored(storedForm(DEFAULT_SETTINGS))).toEqual({ settings: DEFAULT_SETTINGS, damaged: {} });
  });
});
