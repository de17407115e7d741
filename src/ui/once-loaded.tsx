import type { ComponentChildren } from 'preact';
import { message } from '../platform/i18n';
import { Failed } from './failed';

/** What a page knows of what it has to load. */
export type Loadable<Ready extends { readonly kind: 'ready' }> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: string }
  | Ready;

export interface OnceLoadedProps<Ready extends { readonly kind: 'ready' }> {
  readonly state: Loadable<Ready>;
  readonly onAgain: () => void;
  readonly children: (ready: Ready) => ComponentChildren;
}

/** What a page shows of settings once they are there; before that, and where they cannot be had, words that say so. */
export function OnceLoaded<Ready extends { readonly kind: 'ready' }>(props: OnceLoadedProps<Ready>) {
  const { state, onAgain, children } = props;
  switch (state.kind) {
    case 'loading':
      return <p class="unseen">{message('loading')}</p>;
    case 'failed':
      return <Failed title={message('options_failed')} reason={state.reason} onAgain={onAgain} />;
    case 'ready':
      return <>{children(state)}</>;
  }
}
