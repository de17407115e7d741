/**
 * What the card shows, as a union in which a card without a mention, or a mark hidden before its facts came, cannot be
 * written.
 *
 *   closed --show--> loading --answer--> facts --hide--> hidden
 *                    |    ^                ^--restore-----'
 *                  fail  retry
 *                    v    |
 *                    failed            any of them --close--> closed
 */
import type { CardFacts, CardRequest } from '../platform/card-contract';

/** What "Not this" and "Not on this site" take away: this form of words on this site, or every mark on it. */
export type Unmarking = 'form' | 'site';

/** `gone`: the extension was updated or removed under this page, so that only a reload helps. */
export type Failure = 'no-answer' | 'gone';

export type Content =
  | { readonly kind: 'loading' }
  | { readonly kind: 'facts'; readonly facts: CardFacts; readonly explained: boolean }
  | { readonly kind: 'hidden'; readonly facts: CardFacts; readonly unmarking: Unmarking }
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * How the card stands: it follows its mark and closes when that leaves the view; it was pinned where it is; or it stays
 * where it is because the reader unmarked its mention, which leaves nothing to follow.
 */
export type Stance = 'follows' | 'pinned' | 'stays';

export interface OpenCard {
  readonly kind: 'open';
  readonly request: CardRequest;
  readonly stance: Stance;
  readonly content: Content;
}

export type CardState = { readonly kind: 'closed' } | OpenCard;

/** An event that answers a request carries it, so that an answer that comes late cannot fill another mention's card. */
export type CardEvent =
  | { readonly do: 'show'; readonly request: CardRequest }
  | { readonly do: 'answer'; readonly request: CardRequest; readonly facts: CardFacts }
  | { readonly do: 'fail'; readonly request: CardRequest; readonly failure: Failure }
  | { readonly do: 'hide'; readonly request: CardRequest; readonly unmarking: Unmarking }
  | { readonly do: 'restore'; readonly request: CardRequest }
  /** The request's mark has left the view; the reader may have gone on to another mention by then. */
  | { readonly do: 'lose'; readonly request: CardRequest }
  | { readonly do: 'retry' }
  | { readonly do: 'pin'; readonly pinned: boolean }
  | { readonly do: 'explain'; readonly explained: boolean }
  | { readonly do: 'close' };

export const CLOSED: CardState = { kind: 'closed' };

/** The state after an event; an event that does not fit the state leaves it as it is, the same object. */
export function reduce(state: CardState, event: CardEvent): CardState {
  if (event.do === 'show') return shown(state, event.request);
  if (state.kind === 'closed') return state;
  if (event.do === 'close') return CLOSED;
  if ('request' in event && event.request !== state.request) return state;
  if (event.do === 'lose') return CLOSED;
  return reduceOpen(state, event);
}

function shown(state: CardState, request: CardRequest): OpenCard {
  const pinned = state.kind === 'open' && state.stance === 'pinned';
  return { kind: 'open', request, stance: pinned ? 'pinned' : 'follows', content: { kind: 'loading' } };
}

function reduceOpen(state: OpenCard, event: Exclude<CardEvent, { do: 'show' | 'close' | 'lose' }>): OpenCard {
  const { content } = state;
  switch (event.do) {
    case 'answer':
      return { ...state, content: { kind: 'facts', facts: event.facts, explained: false } };
    case 'fail':
      return { ...state, content: { kind: 'failed', failure: event.failure } };
    case 'retry':
      return { ...state, content: { kind: 'loading' } };
    case 'pin':
      return { ...state, stance: event.pinned ? 'pinned' : 'follows' };
    case 'explain':
      return content.kind === 'facts'
        ? { ...state, content: { ...content, explained: event.explained } }
        : state;
    case 'hide':
      return content.kind === 'facts' ? hidden(state, content.facts, event.unmarking) : state;
    case 'restore':
      return content.kind === 'hidden'
        ? { ...state, content: { kind: 'facts', facts: content.facts, explained: false } }
        : state;
  }
}

function hidden(state: OpenCard, facts: CardFacts, unmarking: Unmarking): OpenCard {
  const stance = state.stance === 'pinned' ? 'pinned' : 'stays';
  return { ...state, stance, content: { kind: 'hidden', facts, unmarking } };
}
