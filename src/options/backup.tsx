import { useState } from 'preact/hooks';
import { message } from '../platform/i18n';
import { DEFAULT_SETTINGS } from '../platform/settings-defaults';
import type { FileReading } from '../platform/settings-file';
import { settingsFileText } from '../platform/settings-file-text';
import { FileFaults } from './file-faults';
import { saveFile } from './save-file';
import { type SectionProps, SettingSection } from './setting-section';
import { settingWords } from './settings-words';

const FILE_NAME = 'newsgloss-settings.json';

/** A file that the reader picked, and what was read in it. */
interface Picked {
  readonly name: string;
  readonly reading: FileReading;
}

/** All settings as a file, out and in, and the way back to how everything was at first. */
export function Backup({ state, commands }: SectionProps) {
  const [picked, setPicked] = useState<Picked | null>(null);
  const { settings } = state.stored;

  const pick = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    const reading = await commands.readFile(file);
    if (reading !== null) setPicked({ name: file.name, reading });
    // The same file, mended, can be picked again.
    input.value = '';
  };

  return (
    <SettingSection id="backup" title={message('backup')} note={message('backup_note')}>
      <div class="setting-row">
        <button
          type="button"
          class="push-button"
          onClick={() => saveFile(FILE_NAME, settingsFileText(settings))}
        >
          {message('export_settings')}
        </button>
        <label class="push-button file-button">
          {message('import_settings')}
          <input
            type="file"
            accept=".json,application/json"
            class="unseen"
            onChange={({ currentTarget }) => void pick(currentTarget)}
          />
        </label>
        <button
          type="button"
          class="push-button"
          onClick={() => void commands.changeAll({ kind: 'replace', settings: DEFAULT_SETTINGS }, settings)}
        >
          {message('reset_settings')}
        </button>
      </div>
      {picked !== null && (
        <PickedFile {...picked} state={state} commands={commands} onDone={() => setPicked(null)} />
      )}
    </SettingSection>
  );
}

function PickedFile({
  name,
  reading,
  state,
  commands,
  onDone,
}: Picked & SectionProps & { onDone: () => void }) {
  if (!reading.ok) return <FileFaults name={name} faults={reading.faults} onDone={onDone} />;
  const before = state.stored.settings;
  const lines = settingWords(reading.named, state.topics);
  const take = (kind: 'add' | 'replace'): void => {
    const change =
      kind === 'add'
        ? ({ kind, settings: reading.named } as const)
        : ({ kind, settings: reading.settings } as const);
    void commands.changeAll(change, before).then(onDone);
  };
  return (
    <div class="picked" role="status">
      <h3>{message('file_holds', name)}</h3>
      {lines.length === 0 && <p class="setting-empty">{message('file_holds_nothing')}</p>}
      <dl class="picked-lines">
        {lines.map((line) => (
          <div key={line.name}>
            <dt>{line.name}</dt>
            <dd>{line.value}</dd>
          </div>
        ))}
      </dl>
      <div class="setting-row">
        <button type="button" class="push-button push-strong" onClick={() => take('add')}>
          {message('merge_file')}
        </button>
        <button type="button" class="push-button" onClick={() => take('replace')}>
          {message('replace_by_file')}
        </button>
        <button type="button" class="link-button" onClick={onDone}>
          {message('cancel')}
        </button>
      </div>
    </div>
  );
}
