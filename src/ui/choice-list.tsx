import type { ComponentChildren } from 'preact';

/** One of several that exclude each other. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly title: string;
  readonly note?: string;
  /** What belongs to it: a sample, something more to set. */
  readonly more?: ComponentChildren;
}

export interface ChoiceListProps<Value extends string> {
  /** Tells the group from the page's others. */
  readonly name: string;
  /** Names the group for screen readers. */
  readonly label: string;
  readonly chosen: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
}

/** Choices of which one holds; a press on another acts at once. */
export function ChoiceList<Value extends string>(props: ChoiceListProps<Value>) {
  const { name, label, chosen, choices, onChoose } = props;
  return (
    <fieldset class="choices">
      <legend class="unseen">{label}</legend>
      {choices.map(({ value, title, note, more }) => (
        <div key={value} class="choice">
          <label class="choice-label">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span class="choice-words">
              {title}
              {note !== undefined && <small>{note}</small>}
            </span>
          </label>
          {more}
        </div>
      ))}
    </fieldset>
  );
}
