import type { ComponentChildren } from 'preact';
import { message } from '../platform/i18n';
import type { Surface } from './surface';

export interface BareSheetProps {
  readonly surface: Surface;
  readonly children: ComponentChildren;
}

/** The popup before there is anything to say about a page: its name above, something in place of the rest below. */
export function BareSheet({ surface, children }: BareSheetProps) {
  return (
    <div class={`sheet sheet-${surface.kind}`}>
      <header class="bar">
        <h1 class="wordmark">{message('extension_name')}</h1>
      </header>
      <main>{children}</main>
    </div>
  );
}
