import { message } from '../platform/i18n';
import { Icon, type IconName } from '../ui/icons';
import { type CardProps, TITLE_ID } from './props';
import { titleOf } from './view';

/** What the card is about, its place among the mentions, and the way to keep or close it. */
export function Header({ card, actions }: CardProps) {
  const { content, request, stance } = card;
  const pinned = stance === 'pinned';
  return (
    <div class="head">
      <h2 id={TITLE_ID}>{titleOf(card)}</h2>
      <div class="head-controls">
        {request.by === 'key' && request.place.of > 1 && <Steps card={card} actions={actions} />}
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
