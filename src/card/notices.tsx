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

interface NoFactsProps {
  readonly failure: Failure;
  readonly actions: CardActions;
}

/** When there are no facts to show: what happened, and the one thing that helps. */
export function NoFacts({ failure, actions }: NoFactsProps) {
  return (
    <div class="body notice" role="alert">
      {failure === 'gone' ? (
        <Gone actions={actions} />
      ) : (
        <>
          <p>{message('card_no_answer')}</p>
          <PushButton name={message('card_retry')} onClick={actions.retry} />
        </>
      )}
    </div>
  );
}

interface TroubleProps {
  readonly failure: Failure | null;
  readonly actions: CardActions;
}

/** Beside the facts, when something that the reader asked for did not come about; nothing where all did. */
export function Trouble({ failure, actions }: TroubleProps) {
  if (failure === null) return null;
  return (
    <div class="trouble" role="alert">
      {failure === 'gone' ? <Gone actions={actions} /> : <p>{message('card_not_done')}</p>}
    </div>
  );
}

function Gone({ actions }: Pick<TroubleProps, 'actions'>) {
  return (
    <>
      <p>{message('card_gone')}</p>
      <PushButton name={message('card_reload')} onClick={actions.reload} />
    </>
  );
}

function PushButton({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="push-button" onClick={onClick}>
      {name}
    </button>
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
      <PushButton name={message('undo')} onClick={actions.restore} />
    </div>
  );
}
