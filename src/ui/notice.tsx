import type { ComponentChildren } from 'preact';
import { type MessageKey, message, plural } from '../platform/i18n';
import { Icon } from './icons';
import { listText } from './list-text';

/** What a notice is shown with. */
export interface NoticeProps {
  /** `trouble` is read out at once, `note` when the reader gets there. */
  readonly tone: 'trouble' | 'note';
  readonly onDismiss: () => void;
  readonly children: ComponentChildren;
}

/** A few words about something that went wrong, until they are dismissed. */
export function Notice({ tone, onDismiss, children }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} role={tone === 'trouble' ? 'alert' : 'note'}>
      <p>{children}</p>
      <button
        type="button"
        class="icon-button"
        aria-label={message('dismiss')}
        title={message('dismiss')}
        onClick={onDismiss}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

/** Tells which stored settings could not be read; nothing where all could. */
export function DamageNotice({
  damaged,
  onDismiss,
}: {
  readonly damaged: readonly string[];
  readonly onDismiss: () => void;
}) {
  if (damaged.length === 0) return null;
  return (
    <Notice tone="note" onDismiss={onDismiss}>
      {plural('settings_damaged', damaged.length, listText(damagedWords(damaged)))}
    </Notice>
  );
}

/** What each list of the settings is called where one of its items could not be read. */
const damagedLists: Readonly<Record<string, MessageKey>> = {
  sitesOff: 'damaged_sites_off',
  topicsOff: 'damaged_topics_off',
  hiddenForms: 'damaged_hidden_forms',
};

/** Places of damage (`sitesOff[2]`) in a reader's words, each once; a place in no list is the settings as a whole. */
function damagedWords(places: readonly string[]): readonly string[] {
  const lists = places.map((place) => place.replace(/\[\d+\]$/, ''));
  return [...new Set(lists)].map((name) => message(damagedLists[name] ?? 'damaged_all'));
}
