import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/platform/settings-defaults';
import { readSettingsFile } from '../../../src/platform/settings-file';
import { settingsFileText } from '../../../src/platform/settings-file-text';
import type { Settings } from '../../../src/platform/settings-types';

const changed: Settings = {
  ...DEFAULT_SETTINGS,
  reach: 'on-click',
  sitesOff: ['mail.example.com', '*.bank.example'],
  hiddenForms: [{ site: 'a.example', topic: 'parler', form: 'the app' }],
  cardOpening: { on: 'hover-with-key', key: 'Alt' },
};

const file = (content: object): string => JSON.stringify({ newsgloss: 'settings', version: 2, ...content });

describe('a file of settings', () => {
  it('holds what was changed, and reads back as it was', () => {
    const text = settingsFileText(changed);
    expect(JSON.parse(text)).toEqual({
      newsgloss: 'settings',
      version: 2,
      reach: 'on-click',
      sitesOff: ['mail.example.com', '*.bank.example'],
      hiddenForms: [{ site: 'a.example', topic: 'parler', form: 'the app' }],
      cardOpening: { on: 'hover-with-key', key: 'Alt' },
    });
    expect(readSettingsFile(text)).toMatchObject({
      ok: true,
      settings: changed,
      named: { reach: 'on-click' },
    });
  });

  it('is refused with the place where it is no JSON', () => {
    expect(readSettingsFile('{\n  "newsgloss": "settings",\n  "theme": dark\n}')).toMatchObject({
      faults: [{ kind: 'no-json', line: 3, column: 12 }],
    });
    expect(readSettingsFile('')).toMatchObject({ faults: [{ kind: 'no-json', line: 1, column: 1 }] });
  });

  it.each([['[]'], ['{}'], ['"settings"'], ['{"newsgloss":"pack"}']])(
    'is refused where it is another: %s',
    (text) => expect(readSettingsFile(text)).toEqual({ ok: false, faults: [{ kind: 'no-settings' }] }),
  );

  it('is refused where a newer version has written it', () => {
    expect(readSettingsFile(file({ version: 3 }))).toEqual({
      ok: false,
      faults: [{ kind: 'newer', version: 3 }],
    });
  });

  it('is refused with every place that is wrong, and what stands there', () => {
    const text = file({
      theme: 'sepia',
      sitesOff: ['a.example', 'two words'],
      hiddenForms: [{ site: 'a.example', topic: 'parler', form: 7 }],
      colour: 'blue',
    });
    const reading = readSettingsFile(text);
    expect(reading.ok ? [] : reading.faults).toEqual(
      expect.arrayContaining([
        { kind: 'wrong', place: 'theme', found: '"sepia"' },
        { kind: 'wrong', place: 'sitesOff[1]', found: '"two words"' },
        { kind: 'wrong', place: 'hiddenForms[0].form', found: '7' },
        { kind: 'wrong', place: 'colour', found: '"blue"' },
      ]),
    );
  });
});
