/** The page's side of the card: brings it in, asks it to show a mention. */
import type { CardFace, CardRequest } from '../platform/card-contract';
import { askBackground } from '../platform/page-link';
import type { Mark } from './ledger';

/** What of a request the caller knows. */
export type CardWish = Omit<CardRequest, 'onClosed'>;

export interface Card {
  /** Brings the card in, if it isn't there yet: the dwell is long enough for that. */
  readonly prepare: () => void;
  /** Opens the card for a mark. A later call, or `close`, overtakes it. */
  readonly open: (mark: Mark, wish: CardWish) => void;
  readonly close: () => void;
  /** The mark whose card is open. */
  readonly shown: () => Mark | null;
}

export interface CardParts {
  /** Called with the mark whose card is open, and with null when it has closed. */
  readonly onShown: (mark: Mark | null) => void;
}

/** A card that isn't there yet. */
export const createCard = ({ onShown }: CardParts): Card => {
  let bringing: Promise<CardFace | undefined> | null = null;
  let shown: Mark | null = null;
  let token = 0;

  const bring = (): Promise<CardFace | undefined> => {
    if (globalThis.newsglossCard) return Promise.resolve(globalThis.newsglossCard);
    bringing ??= askBackground('bring', { bundle: 'card' })
      .then(() => globalThis.newsglossCard)
      // The background is gone or may not enter this page: there is no card to be had, and the page stays as it is.
      .catch(() => undefined)
      .finally(() => {
        bringing = null;
      });
    return bringing;
  };

  const setShown = (mark: Mark | null): void => {
    shown = mark;
    onShown(mark);
  };

  const open = async (mark: Mark, wish: CardWish): Promise<void> => {
    const mine = ++token;
    const card = await bring();
    if (!card || mine !== token) return;
    card.show({
      ...wish,
      onClosed: () => {
        if (mine === token) setShown(null);
      },
    });
    setShown(mark);
  };

  return {
    prepare: () => void bring(),
    open: (mark, wish) => void open(mark, wish),
    close: () => {
      token++;
      globalThis.newsglossCard?.close();
      if (shown) setShown(null);
    },
    shown: () => shown,
  };
};
