/**
 * What the card shows, as a union in which a card without a mention, or a mark hidden before its facts came, cannot be
 * written.
 *
 *   closed --show--> loading --answer--> facts --hide--> hidden
 *                    |    ^                ^--restore-----'
 *                  fail  retry             (of a site's marks: closed)
 *                    v    |
 *                    failed            any of them --close--> closed
 *
 * Facts once shown stay: where something goes wrong after they came, that is said beside them.
 */
import type { CardFacts, CardRequest } from '../platform/card-contract';

/** What "Not this" and "Not on this site" take away: this form of words on this site, or every mark on it. */
export type Unmarking = 'form' | 'site';

/** `gone`: the extension was updated or removed under this page, so that only a reload helps. */
export type Failure = 'no-answer' | 'gone';

export type Content =
  | { readonly kind: 'loading' }
  | (Known & { readonly kind: 'facts'; readonly explained: boolean })
  | (Known & { readonly kind: 'hidden'; readonly unmarking: Unmarking })
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The facts, and what the reader last asked for in vain beside them. */
interface Known {
  readonly facts: CardFacts;
  readonly failure: Failure | null;
}

export interface OpenCard {
  readonly kind: 'open';
  readonly request: CardRequest;
  /** True where the reader pinned it where it is. */
  readonly pinned: boolean;
  readonly content: Content;
}

/**
 * True for a card that goes where its mark goes, and closes when that leaves the view. A pinned one does not, nor one whose
 * mention was unmarked, which leaves nothing to follow.
 */
export function followsMark({ pinned, content }: OpenCard): boolean {
  return !pinned && content.kind !== 'hidden';
}

export type CardState = { readonly kind: 'closed' } | OpenCard;

/** An event that answers a request carries it, so that an answer that comes late cannot fill another mention's card. */
export type CardEvent =
  | { readonly do: 'show'; readonly request: CardRequest }
  | { readonly do: 'answer'; readonly request: CardRequest; readonly facts: CardFacts }
  | { readonly do: 'fail'; readonly request: CardRequest; readonly failure: Failure }
  | { readonly do: 'hide'; readonly request: CardRequest; readonly unmarking: Unmarking }
  /** The marks are there again: that was undone, or it never came about, for the reason given. */
  | { readonly do: 'restore'; readonly request: CardRequest; readonly failure: Failure | null }
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
  const pinned = state.kind === 'open' && state.pinned;
  return { kind: 'open', request, pinned, content: { kind: 'loading' } };
}

function reduceOpen(
  state: OpenCard,
  event: Exclude<CardEvent, { do: 'show' | 'close' | 'lose' }>,
): CardState {
  const { content } = state;
  switch (event.do) {
    case 'answer':
      return { ...state, content: knownFacts(event.facts, null) };
    case 'fail':
      return { ...state, content: failed(content, event.failure) };
    case 'retry':
      return { ...state, content: { kind: 'loading' } };
    case 'pin':
      return { ...state, pinned: event.pinned };
    case 'explain':
      return content.kind === 'facts'
        ? { ...state, content: { ...content, explained: event.explained } }
        : state;
    case 'hide':
      return content.kind === 'facts'
        ? {
            ...state,
            content: { kind: 'hidden', facts: content.facts, unmarking: event.unmarking, failure: null },
          }
        : state;
    case 'restore':
      return restored(state, event.failure);
  }
}

/**
 * Back from hidden. A site that is on again is read by a script of its own, which knows nothing of this card and would open
 * a second one beside it: so this one closes.
 */
function restored(state: OpenCard, failure: Failure | null): CardState {
  const { content } = state;
  if (content.kind !== 'hidden') return state;
  if (content.unmarking === 'site' && failure === null) return CLOSED;
  return { ...state, content: knownFacts(content.facts, failure) };
}

function failed(content: Content, failure: Failure): Content {
  return 'facts' in content ? { ...content, failure } : { kind: 'failed', failure };
}

function knownFacts(facts: CardFacts, failure: Failure | null): Content {
  return { kind: 'facts', facts, explained: false, failure };
}
