/** Where a walk that has stopped goes on, kept in step with a page that changes meanwhile. */
import { parentOf } from './safe-node';

/** Siblings to read, from `first` to `last`, with all that is in them. */
export interface SiblingRange {
  readonly first: Node;
  readonly last: Node;
}

/** Before a node (inside its text at `offset`, in UTF-16 units), or after all that is in it. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
  readonly left: boolean;
}

export interface Waiting {
  /** The parent of the siblings that are walked over. */
  readonly top: Node | null;
  /** The last of them. */
  readonly last: () => Node;
  /** Null once nothing is left. */
  readonly place: () => Place | null;
  readonly waitAt: (place: Place) => void;
  readonly finish: () => void;
  /** Tells of a removal, each in the order it happened. */
  readonly follow: (removed: Node, parent: Node, previous: Node | null, next: Node | null) => void;
}

/** Waits before the first sibling of a range. */
export const createWaiting = (range: SiblingRange): Waiting => {
  const top = parentOf(range.first);
  let last = range.last;
  let place: Place | null = { node: range.first, offset: 0, left: false };
  return {
    top,
    last: () => last,
    place: () => place,
    waitAt: (at) => {
      place = at;
    },
    finish: () => {
      place = null;
    },
    follow: (removed, parent, previous, next) => {
      if (place === null) return;
      const isInside = removed === place.node || removed.contains(place.node);
      const isEnd = removed === last || (next === null && parent === top);
      if (removed === last && previous !== null) last = previous;
      if (!isInside) return;
      if (isEnd) place = null;
      else if (next) place = { node: next, offset: 0, left: false };
      else place = { node: parent, offset: 0, left: true };
    },
  };
};
