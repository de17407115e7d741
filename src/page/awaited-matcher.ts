/**
 * A matcher that is not there until a page needs it. Most pages can hold no mention of the pack's topics: they pay for a look at their
 * texts alone. The first text that opens the page brings in the rest, and the page is then read from its start, by the matcher's
 * triggers: what stands before may be evidence.
 *
 *   look --opens?--no--> nothing
 *             '--yes--> bring --> here: what passes the gate for the triggers goes to the matcher
 */
import { createGate, type Gate } from '../mentions/gate';
import type { GatedMatcher } from '../mentions/matcher';
import type { PageGate } from '../mentions/page-gate';
import type { Matcher } from '../mentions/types';
import type { Flow } from './flows';
import { spaced } from './spans';

declare global {
  /** The matcher on its way, once its bundle was brought into the extension's world of this page. */
  var newsglossMatcher: Promise<GatedMatcher> | undefined;
}

type Stage =
  | { readonly at: 'closed' | 'awaited'; readonly gate: Gate }
  | { readonly at: 'here'; readonly gate: Gate; readonly matcher: Matcher };

/** Reads nothing before it is here. */
export interface AwaitedMatcher extends Matcher {
  /** True from the text that opened the page until the matcher is here. */
  readonly isAwaited: () => boolean;
  /** The gate for texts: before the matcher is here to find those to look at, then those to read. */
  readonly gate: () => Gate;
  /** Looks at a flow, before it is read, whether it opens the page. */
  readonly look: (flow: Flow) => void;
}

export interface AwaitedMatcherParts {
  readonly gate: PageGate;
  /** Brings the matcher in; called once. */
  readonly bring: () => Promise<GatedMatcher>;
  readonly onArrived: () => void;
  /** It could not be brought. */
  readonly onMissing: () => void;
}

/** A matcher of which only the page's gate is there. */
export const createAwaitedMatcher = (parts: AwaitedMatcherParts): AwaitedMatcher => {
  const { bring, onArrived, onMissing } = parts;
  const { gate, opens } = parts.gate;
  let stage: Stage = { at: 'closed', gate };

  const ask = (): void => {
    stage = { at: 'awaited', gate };
    bring().then((matcher) => {
      stage = { at: 'here', gate: createGate(matcher.triggers.split(' ')), matcher };
      onArrived();
    }, onMissing);
  };

  return {
    isAwaited: () => stage.at === 'awaited',
    gate: () => stage.gate,
    look: (flow) => {
      if (stage.at !== 'closed') return;
      // Where a seam is in doubt, two words that open the page may stand there in either way.
      if (opens(flow.tight ? `${flow.text} ${spaced(flow)}` : flow.text)) ask();
    },
    read: (text) => (stage.at === 'here' && stage.gate.mayHold(text) ? stage.matcher.read(text) : null),
    decide: (reading, page) => (stage.at === 'here' ? stage.matcher.decide(reading, page) : []),
  };
};
