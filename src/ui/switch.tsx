/** What a switch is shown with. */
export interface SwitchProps {
  readonly on: boolean;
  /** What it switches, for screen readers; contains the words that stand beside it. */
  readonly label: string;
  readonly onSwitch: (on: boolean) => void;
}

/** An on/off switch that acts at once. Its state is told by the thumb's place, not by colour alone. */
export function Switch({ on, label, onSwitch }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={label}
      title={label}
      onClick={() => onSwitch(!on)}
    >
      <span class="switch-thumb" />
    </button>
  );
}
