import type { CardRequest } from '../platform/card-contract';
import type { OpenCard, Unmarking } from './state';

/** What the reader can do in the card. */
export interface CardActions {
  readonly close: () => void;
  /** Closes the card of a request whose mark has left the view. */
  readonly lose: (request: CardRequest) => void;
  readonly pin: (pinned: boolean) => void;
  readonly step: (step: 1 | -1) => void;
  readonly explain: (explained: boolean) => void;
  readonly openSummary: () => void;
  readonly unmark: (unmarking: Unmarking) => void;
  readonly restore: () => void;
  readonly retry: () => void;
  readonly reload: () => void;
}

/** What the card is given, and most of its parts. */
export interface CardProps {
  readonly card: OpenCard;
  readonly actions: CardActions;
}

/** The ids by which one part of the card points at another; they live inside its shadow root alone. */
export const TITLE_ID = 'title';
export const WHY_ID = 'why';
