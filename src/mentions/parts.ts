/**
 * Work that can pause: it yields where it may, and whoever runs it says when it goes on. Building the shipped pack's matcher in one
 * piece kept a page that had just been opened busy for longer than a frame.
 */
export type InParts<Result> = Generator<void, Result, void>;

/** Does work until `isOver` says so, one part at the least; returns how far it came. */
export const goOn = <Result>(parts: InParts<Result>, isOver: () => boolean): IteratorResult<void, Result> => {
  for (;;) {
    const part = parts.next();
    if (part.done || isOver()) return part;
  }
};

/** Does all of the work at once; returns what it leads to. */
export const atOnce = <Result>(parts: InParts<Result>): Result => {
  for (;;) {
    const part = parts.next();
    if (part.done) return part.value;
  }
};
