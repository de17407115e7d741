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
      {damageWords(damaged)} {message('damaged_kept')}
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

/** Tells of places of damage (`sitesOff[2]`), each setting named once; any other place is the settings as a whole. */
function damageWords(places: readonly string[]): string {
  const names = places.map((place) => damagedSettings[place.replace(/\[\d+\]$/, '')]);
  const known = names.filter((name) => name !== undefined);
  if (known.length < names.length) return message('settings_unread');
  const list = [...new Set(known.map((name) => message(name)))];
  return plural('settings_damaged', places.length, listText(list));
}
