import { type MessageKey, message } from '../platform/i18n';
import type { Settings, SyncStatus } from '../platform/settings-types';
import { Notice } from '../ui/notice';
import type { Commands } from './commands';
import type { Action } from './state';

/** Where settings are in step, or there is nothing to be in step with, nothing is said. */
const syncWords: Readonly<Partial<Record<SyncStatus, MessageKey>>> = {
  full: 'sync_full',
  failed: 'sync_failed',
  newer: 'sync_newer',
};

/** Says that the settings hold in this browser alone, and why. */
export function SyncNotice({ sync }: { readonly sync: SyncStatus }) {
  const words = syncWords[sync];
  if (words === undefined) return null;
  return (
    <div class="notice notice-note" role="note">
      <p>{message(words)}</p>
    </div>
  );
}

export interface FormerNoticeProps {
  readonly former: Settings;
  readonly commands: Commands;
  readonly dispatch: (action: Action) => void;
}

/** The way back after all settings were changed at once. */
export function FormerNotice({ former, commands, dispatch }: FormerNoticeProps) {
  const forget = (): void => dispatch({ do: 'keep-former', former: null });
  const goBack = (): void => {
    void commands.change({ kind: 'replace', settings: former }).then(forget);
  };
  return (
    <Notice tone="note" onDismiss={forget}>
      <span role="status">{message('all_changed')}</span>{' '}
      <button type="button" class="link-button" onClick={goBack}>
        {message('undo')}
      </button>
    </Notice>
  );
}
