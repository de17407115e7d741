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

/** What each of the settings is called where it, or an item of it, could not be read. */
const damagedSettings: Readonly<Record<string, MessageKey>> = {
  reach: 'damaged_reach',
  sitesOn: 'damaged_sites_on',
  sitesOff: 'damaged_sites_off',
  topicsOff: 'damaged_topics_off',
  hiddenForms: 'damaged_hidden_forms',
  density: 'damaged_density',
  markLook: 'damaged_marks',
  markColour: 'damaged_marks',
  cardOpening: 'damaged_card_opening',
  theme: 'damaged_theme',
};

/** Places of damage (`sitesOff[2]`) in a reader's words, each once; any other place is the settings as a whole. */
function damagedWords(places: readonly string[]): readonly string[] {
  const names = places.map((place) => place.replace(/\[\d+\]$/, ''));
  return [...new Set(names.map((name) => message(damagedSettings[name] ?? 'damaged_all')))];
}
