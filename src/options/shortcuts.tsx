import { openShortcutSettings, type Shortcut } from '../platform/extension-link';
import { message } from '../platform/i18n';
import { SettingSection } from './setting-section';

/** The keyboard shortcuts as they are now, and the way to where they can be changed; nothing on a browser without any. */
export function Shortcuts({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  if (shortcuts.length === 0) return null;
  return (
    <SettingSection id="shortcuts" title={message('shortcuts')} note={message('shortcuts_note')}>
      <ul class="setting-list">
        {shortcuts.map(({ name, description, keys }) => (
          <li key={name} class="setting-line">
            <span class="setting-line-words">{description}</span>
            {keys === '' ? <span class="setting-empty">{message('no_keys')}</span> : <kbd>{keys}</kbd>}
          </li>
        ))}
      </ul>
      <button type="button" class="push-button" onClick={() => void openShortcutSettings()}>
        {message('change_shortcuts')}
      </button>
    </SettingSection>
  );
}
