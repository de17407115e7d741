import type { CardRequest } from '../platform/card-contract';
import { message } from '../platform/i18n';
import type { CardActions } from './props';
import type { Failure, Unmarking } from './state';

/** While the facts are on their way: the room they will take. It shows itself only if they take long. */
export function Loading() {
  return (
    <div class="body loading" aria-busy="true">
      <p class="unseen">{message('card_loading')}</p>
      <i class="bar" />
      <i class="bar" />
      <i class="bar" />
    </div>
  );
}

interface FailedProps {
  readonly failure: Failure;
  readonly actions: CardActions;
}

/** When there are no facts to show: what happened, and the one thing that helps. */
export function Failed({ failure, actions }: FailedProps) {
  const gone = failure === 'gone';
  return (
    <div class="body notice" role="alert">
      <p>{message(gone ? 'card_gone' : 'card_no_answer')}</p>
      <button type="button" class="push-button" onClick={gone ? actions.reload : actions.retry}>
        {message(gone ? 'card_reload' : 'card_retry')}
      </button>
    </div>
  );
}

interface UnmarkedProps {
  readonly unmarking: Unmarking;
  readonly request: CardRequest;
  readonly actions: CardActions;
}

/** In place of the foot after the reader unmarked something: what it did, and the way back while the card is still there. */
export function Unmarked({ unmarking, request, actions }: UnmarkedProps) {
  const words =
    unmarking === 'site'
      ? message('unmarked_site', request.site)
      : message('unmarked_form', request.text, request.site);
  return (
    <div class="foot unmarked" role="status">
      <span>{words}</span>
      <button type="button" class="push-button" onClick={actions.restore}>
        {message('undo')}
      </button>
    </div>
  );
}
