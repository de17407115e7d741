/**
 * A matcher that is not there until a page needs it. Most pages hold none of the pack's trigger words: they pay for the
 * gate alone. The first text that passes it brings in the rest, and the page is then read from its start.
 *
 *   read --mayHold?--no--> null
 *             '--yes--> bring --> arrived: what passes the gate goes to the matcher
 */
import type { Matcher } from '../mentions/types';

declare global {
  /** The matcher on its way, once its bundle was brought into the extension's world of this page: for texts that passed the gate. */
  var newsglossMatcher: Promise<Matcher> | undefined;
}

export interface AwaitedMatcher extends Matcher {
  /** True from the first text that passed the gate until the matcher is there: whatever is read meanwhile tells nothing. */
  readonly isAwaited: () => boolean;
}

export interface AwaitedMatcherParts {
  /** The gate: false for a text that can hold neither mention nor evidence. */
  readonly mayHold: (text: string) => boolean;
  /** Brings the matcher in; called once. */
  readonly bring: () => Promise<Matcher>;
  readonly onArrived: () => void;
  /** It could not be brought. */
  readonly onMissing: () => void;
}

type Stage =
  | { readonly at: 'gate' }
  | { readonly at: 'awaited' }
  | { readonly at: 'here'; readonly matcher: Matcher };

/** A matcher of which only the gate is there. */
export const createAwaitedMatcher = (parts: AwaitedMatcherParts): AwaitedMatcher => {
  const { mayHold, bring, onArrived, onMissing } = parts;
  let stage: Stage = { at: 'gate' };

  const ask = (): void => {
    stage = { at: 'awaited' };
    bring().then((matcher) => {
      stage = { at: 'here', matcher };
      onArrived();
    }, onMissing);
  };

  return {
    isAwaited: () => stage.at === 'awaited',
    read: (text) => {
      if (stage.at === 'awaited' || !mayHold(text)) return null;
      if (stage.at === 'here') return stage.matcher.read(text);
      ask();
      return null;
    },
    decide: (reading, page) => (stage.at === 'here' ? stage.matcher.decide(reading, page) : []),
  };
};
