import { message } from '../platform/i18n';
import { Icon, type IconName } from '../ui/icons';
import { type CardProps, TITLE_ID } from './props';
import { titleOf } from './view';

/** What the card is about, its place among the mentions, and the way to keep or close it. */
export function Header({ card, actions }: CardProps) {
  const { content, request, pinned } = card;
  // Where its mention was unmarked, the page may be off and there is no way on from it.
  const leadsOn = request.by === 'key' && request.place.of > 1 && content.kind !== 'hidden';
  return (
    <div class="head">
      <h2 id={TITLE_ID}>{titleOf(card)}</h2>
      <div class="head-controls">
        {leadsOn && <Steps card={card} actions={actions} />}
        <button
          type="button"
          class="icon-button"
          aria-pressed={pinned}
          aria-label={message('card_pin')}
          title={message('card_pin')}
          onClick={() => actions.pin(!pinned)}
        >
          <Icon name="pin" />
        </button>
        <IconButton name="close" label={message('card_close')} onClick={actions.close} />
      </div>
      {'facts' in content && <p class="head-description">{content.facts.topic.description}</p>}
    </div>
  );
}

function Steps({ card, actions }: CardProps) {
  const { index, of } = card.request.place;
  return (
    <span class="steps">
      <IconButton name="previous" label={message('step_previous')} onClick={() => actions.step(-1)} />
      <span>{message('step_place', String(index), String(of))}</span>
      <IconButton name="next" label={message('step_next')} onClick={() => actions.step(1)} />
    </span>
  );
}

interface IconButtonProps {
  readonly name: IconName;
  readonly label: string;
  readonly onClick: () => void;
}

function IconButton({ name, label, onClick }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={name} />
    </button>
  );
}
