import { render } from 'preact';
import type { CardRequest, Point } from '../platform/card-contract';
import type { Theme } from '../platform/settings-types';
import { type Anchorage, anchorTo } from './anchorage';
import { Card } from './card';
import { focusAgain, focusBack, focusCard, focusOrigin, hasFocus, hasKeyboard, leadsOut } from './focus';
import { watchPlace } from './following';
import { watchLeaving } from './leaving';
import type { CardActions } from './props';
import { followsMark, type OpenCard } from './state';
import { dress, keepSize, openSurface, say, scrollToEnd, settle, stayInPlace } from './surface';
import { announcement } from './view';

/** A card in the page, from when it is opened until it is closed. */
export interface Opening {
  /** Brings the page's card in line with the state. */
  readonly draw: (card: OpenCard) => void;
  /** Changes its colours. */
  readonly dress: (theme: Theme) => void;
  /** Takes the card out of the page, stops every listener and gives the focus back. */
  readonly end: () => void;
}

const isExplained = ({ content }: OpenCard): boolean => content.kind === 'facts' && content.explained;

/** Opens a card in the page; nothing of it stays there after `end`. */
export function openCard(first: OpenCard, actions: CardActions, theme: Theme): Opening {
  const origin = focusOrigin();
  const surface = openSurface();
  dress(surface, theme);
  const stop = new AbortController();
  const { signal } = stop;
  let shown = first;
  let anchorage: Anchorage = anchorTo(surface, first.request);
  let focused: CardRequest | null = null;

  const follow = (): void => {
    if (!followsMark(shown)) stayInPlace(surface);
    else if (!anchorage.follow()) actions.lose(shown.request);
  };

  /** Only a card that a pointer opened closes when the pointer leaves, and not while the keyboard is at work in it. */
  const isHeld = (point: Point): boolean => {
    const leavable = shown.request.by === 'pointer' && !shown.pinned && !hasKeyboard(surface);
    return !leavable || anchorage.isHeld(point);
  };

  const pressed = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
    // The key was for the card: it must not also close the page's own dialog.
    event.preventDefault();
    event.stopPropagation();
    actions.close();
  };

  const clicked = (event: MouseEvent): void => {
    // A page that clicks its own buttons (the next slide, say) is no reader who leaves the card.
    if (!event.isTrusted) return;
    const inside = event.composedPath().includes(surface.host);
    const onMark = anchorage.isOnMark({ x: event.clientX, y: event.clientY });
    if (!inside && !onMark && !shown.pinned) actions.close();
  };

  const tabbed = (event: KeyboardEvent): void => {
    if (!leadsOut(surface, event)) return;
    // Back where the reader was, from where the browser's own Tab goes on; Shift+Tab has arrived there.
    if (event.shiftKey) event.preventDefault();
    focusBack(origin);
    if (!shown.pinned) actions.close();
  };

  window.addEventListener('keydown', pressed, { capture: true, signal });
  window.addEventListener('click', clicked, { capture: true, signal });
  surface.mount.addEventListener('keydown', tabbed, { signal });
  watchLeaving({ isHeld, onLeft: actions.close, signal });
  watchPlace(follow, signal);

  return {
    draw: (card) => {
      const hadFocus = hasFocus(surface);
      const explains = isExplained(card) && !isExplained(shown);
      if (card.request !== shown.request) anchorage = anchorTo(surface, card.request);
      keepSize(surface, card.content.kind === 'hidden');
      shown = card;
      settle(surface.host);
      render(<Card card={card} actions={actions} />, surface.mount);
      follow();
      if (explains) scrollToEnd(surface);
      if (hadFocus && !hasFocus(surface)) focusAgain(surface);
      if (card.request.by === 'key' && card.request !== focused && !hasFocus(surface)) focusCard(surface);
      focused = card.request;
      say(surface, announcement(card));
    },
    dress: (other) => dress(surface, other),
    end: () => {
      const hadFocus = hasFocus(surface);
      stop.abort();
      render(null, surface.mount);
      surface.host.remove();
      if (hadFocus) focusBack(origin);
    },
  };
}
