/**
 * The pointer over marks, as a union in which only what can be can be written.
 *
 *              moved               rested on a mark            dwelt on the same
 *   away  ---------------> moving -----------------> dwelling -----------------> shown
 *     ^                      | rested elsewhere          | dwelt elsewhere         | moved
 *     '----------------------'                           '-> moving                '-> moving, with that mark remembered
 *
 * A mark whose card was shown is remembered until the pointer has rested elsewhere: a card closed by Escape must not
 * open again because the hand shakes.
 */

export type Hover<Mark extends object> =
  | { readonly kind: 'away' }
  | { readonly kind: 'moving'; readonly shown: Mark | null }
  | { readonly kind: 'dwelling'; readonly on: Mark }
  | { readonly kind: 'shown'; readonly on: Mark };

export type HoverEvent<Mark extends object> =
  | { readonly type: 'moved' }
  /** The pointer has not moved for a while; `on` is what is under it. */
  | { readonly type: 'rested'; readonly on: Mark | null }
  /** The dwell is over; `on` is what is under the pointer now. */
  | { readonly type: 'dwelt'; readonly on: Mark | null }
  /** A button was pressed, or the pointer has left the page. */
  | { readonly type: 'broken-off' }
  /** The card has closed; `on` is what is under the pointer. */
  | { readonly type: 'closed'; readonly on: Mark | null };

/** What is to be done on the way into a state. */
export type HoverEffect<Mark extends object> =
  | { readonly type: 'wait-for-rest' }
  | { readonly type: 'prepare-and-wait'; readonly on: Mark }
  | { readonly type: 'open'; readonly on: Mark };

export interface HoverStep<Mark extends object> {
  readonly state: Hover<Mark>;
  readonly effect: HoverEffect<Mark> | null;
}

const AWAY = { state: { kind: 'away' }, effect: null } as const;

const moving = <Mark extends object>(shown: Mark | null): HoverStep<Mark> => ({
  state: { kind: 'moving', shown },
  effect: { type: 'wait-for-rest' },
});

const rested = <Mark extends object>(state: Hover<Mark>, on: Mark | null): HoverStep<Mark> => {
  if (state.kind !== 'moving') return { state, effect: null };
  if (on === null) return AWAY;
  if (on === state.shown) return { state: { kind: 'shown', on }, effect: null };
  return { state: { kind: 'dwelling', on }, effect: { type: 'prepare-and-wait', on } };
};

const dwelt = <Mark extends object>(state: Hover<Mark>, on: Mark | null): HoverStep<Mark> => {
  if (state.kind !== 'dwelling') return { state, effect: null };
  if (on !== state.on) return on === null ? AWAY : moving<Mark>(null);
  return { state: { kind: 'shown', on }, effect: { type: 'open', on } };
};

const moved = <Mark extends object>(state: Hover<Mark>): HoverStep<Mark> => {
  if (state.kind === 'away') return moving<Mark>(null);
  if (state.kind === 'shown') return moving(state.on);
  return { state, effect: null };
};

const closed = <Mark extends object>(state: Hover<Mark>, on: Mark | null): HoverStep<Mark> => {
  const remembered = state.kind === 'shown' ? state.on : state.kind === 'moving' ? state.shown : null;
  if (remembered === null || remembered === on) return { state, effect: null };
  return state.kind === 'moving' ? { state: { kind: 'moving', shown: null }, effect: null } : AWAY;
};

/** The next state, and what to do on the way. Pure; marks are compared by identity. */
export const nextHover = <Mark extends object>(
  state: Hover<Mark>,
  event: HoverEvent<Mark>,
): HoverStep<Mark> => {
  switch (event.type) {
    case 'moved':
      return moved(state);
    case 'rested':
      return rested(state, event.on);
    case 'dwelt':
      return dwelt(state, event.on);
    case 'broken-off':
      return AWAY;
    case 'closed':
      return closed(state, event.on);
  }
};
