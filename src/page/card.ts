/** The page's side of the card: brings it in, asks it to show a mention. */
import type { Mention } from '../mentions/types';
import type { CardFace, CardRequest } from '../platform/card-contract';
import { askBackground } from '../platform/page-link';
import { rootElement } from '../platform/safe-document';
import type { Theme } from '../platform/settings-types';
import type { Mark } from './ledger';
import { rectsOf } from './rects';

/** What of a request the caller knows. */
export type CardWish = Omit<CardRequest, 'pagePublished' | 'anchor' | 'onClosed'>;

export interface Card {
  /** Brings the card in, if it isn't there yet, and has it fetch its facts: the dwell is long enough for that. */
  readonly prepare: (mention: Mention, context: string) => void;
  /** Opens the card for a mark. A later call, or `close`, overtakes it. */
  readonly open: (mark: Mark, wish: CardWish) => void;
  /** Closes the card, or keeps one that is on its way from opening. */
  readonly close: () => void;
  /** The shown card's mark has gone: the card goes too, unless the reader has pinned it or is told there what was unmarked. */
  readonly lose: () => void;
  /** The shown card belongs to another mark from now on, which stands where its own stood. */
  readonly handOver: (mark: Mark) => void;
  /** The mark whose card is open. */
  readonly shown: () => Mark | null;
}

/** The mark that an open card is about; another one once the page has rendered its text anew. */
interface Held {
  mark: Mark;
}

export interface CardParts {
  readonly theme: () => Theme;
  /** Called with the mark whose card is open, and with null when it has closed. */
  readonly onShown: (mark: Mark | null) => void;
}

/** A card that isn't there yet. */
export const createCard = ({ theme, onShown }: CardParts): Card => {
  let bringing: Promise<CardFace | undefined> | null = null;
  let shown: Held | null = null;
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

  const open = async (mark: Mark, wish: CardWish): Promise<void> => {
    const mine = ++token;
    const card = await bring();
    if (!card || mine !== token) return;
    const held: Held = { mark };
    // Before it is shown: the card that it replaces then closes, and is none of which there is to tell.
    shown = held;
    const root = rootElement();
    card.dress(theme());
    card.show({
      ...wish,
      // What reads it has come with the card.
      pagePublished: (root && globalThis.newsglossPublishedOn?.(root)) ?? null,
      anchor: () => rectsOf(held.mark),
      onClosed: () => {
        if (shown !== held) return;
        shown = null;
        onShown(null);
      },
    });
    onShown(mark);
  };

  return {
    prepare: (mention, context) => void bring().then((card) => card?.expect(mention, context)),
    open: (mark, wish) => void open(mark, wish),
    close: () => {
      token++;
      globalThis.newsglossCard?.close();
    },
    lose: () => globalThis.newsglossCard?.lose(),
    handOver: (mark) => {
      if (shown === null) return;
      shown.mark = mark;
      onShown(mark);
    },
    shown: () => shown?.mark ?? null,
  };
};
