import type { ComponentChildren } from 'preact';

export interface PushButtonProps {
  /** True for the one that most readers will want. */
  readonly strong?: boolean;
  readonly onPush: () => void;
  readonly children: ComponentChildren;
}

/** A button of the popup with words on it. */
export function PushButton({ strong = false, onPush, children }: PushButtonProps) {
  return (
    <button type="button" class={strong ? 'push-button push-strong' : 'push-button'} onClick={onPush}>
      {children}
    </button>
  );
}
