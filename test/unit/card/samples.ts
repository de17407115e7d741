import type { OpenCard } from '../../../src/card/state';
import type { CardFacts, CardRequest } from '../../../src/platform/card-contract';
import { background, claim, event, source, statement, topic } from '../ui/samples';

export const facts: CardFacts = {
  topic,
  facts: [event, statement, claim, background, { ...background, id: 'fifth' }],
  sources: [source],
  total: 9,
  pattern: 'ferry (strike|walk-out)',
};

/** A card asked for by pointer, for "ferry\nstrike" in a page of 2026; with what a test changes of it. */
export const requestWith = (changes: Partial<CardRequest> = {}): CardRequest => ({
  mention: {
    topic: 'ferry',
    start: 4,
    end: 16,
    why: { pattern: 7, evidence: [{ range: 'page', words: 'harbour' }] },
  },
  text: 'Ferry strike',
  context: 'The ferry strike went on.',
  site: 'courier.test',
  pagePublished: '2026-02-03',
  anchor: () => [],
  by: 'pointer',
  at: { x: 0, y: 0 },
  place: { index: 3, of: 12 },
  onStep: () => undefined,
  onClosed: () => undefined,
  ...changes,
});

/** An open card with its facts; with what a test changes of it. */
export const cardWith = (changes: Partial<OpenCard> = {}): OpenCard => ({
  kind: 'open',
  request: requestWith(),
  pinned: false,
  content: { kind: 'facts', facts, explained: false, failure: null },
  ...changes,
});
