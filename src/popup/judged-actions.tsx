import { message } from '../platform/i18n';
import type { Commands } from './commands';
import type { Place } from './page-state';
import { PushButton } from './push-button';

export interface JudgedActionsProps {
  readonly place: Place;
  readonly commands: Commands;
}

/** On a page that was judged by what it looks like: the reader's own word for its site, which then holds. */
export function JudgedActions({ place, commands }: JudgedActionsProps) {
  return (
    <p class="panel-actions">
      <PushButton onPush={() => void commands.allowSite(place)}>{message('always_here')}</PushButton>
      <PushButton onPush={() => void commands.switchSiteOff(place)}>{message('never_here')}</PushButton>
    </p>
  );
}
