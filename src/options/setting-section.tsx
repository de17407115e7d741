import type { ComponentChildren } from 'preact';
import type { Commands } from './commands';
import type { Ready } from './state';

/** What every part of the options is shown with. */
export interface SectionProps {
  readonly state: Ready;
  readonly commands: Commands;
}

export interface SettingSectionProps {
  /** Names the section in the page. */
  readonly id: string;
  readonly title: string;
  /** One line on what the section is for. */
  readonly note: string;
  readonly children: ComponentChildren;
}

/** One part of the options under its heading. */
export function SettingSection({ id, title, note, children }: SettingSectionProps) {
  return (
    <section class="setting" aria-labelledby={id}>
      <div class="setting-words">
        <h2 id={id}>{title}</h2>
        <p>{note}</p>
      </div>
      <div class="setting-controls">{children}</div>
    </section>
  );
}
