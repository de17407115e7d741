import { Switch } from '../ui/switch';

/** One line of a list: what it is, a word more about it, and its switch. */
export interface SwitchLine {
  readonly key: string;
  readonly title: string;
  readonly note?: string;
  readonly on: boolean;
  /** The switch's name for screen readers. */
  readonly label: string;
  readonly onSwitch: (on: boolean) => void;
}

export interface SwitchListProps {
  readonly lines: readonly SwitchLine[];
  /** What is said in place of an empty list, where it can be empty. */
  readonly empty?: string;
}

/** Lines with a switch each. */
export function SwitchList({ lines, empty }: SwitchListProps) {
  if (lines.length === 0) return <p class="setting-empty">{empty}</p>;
  return (
    <ul class="setting-list">
      {lines.map(({ key, title, note, on, label, onSwitch }) => (
        <li key={key} class="setting-line">
          <span class="setting-line-words">
            {title}
            {note !== undefined && <small>{note}</small>}
          </span>
          <Switch on={on} label={label} onSwitch={onSwitch} />
        </li>
      ))}
    </ul>
  );
}
