/**
 * What the content script and the card say to each other. They are two bundles in one isolated world: the card's sets
 * `globalThis.newsglossCard` when it is brought in, the page's calls it.
 */
import type { Fact, Source, Topic } from '../facts/schema';
import type { Mention } from '../mentions/types';
import type { Theme } from './settings-types';

/** The one element that the extension adds to a page; its words are the card's and no part of the page. */
export const CARD_ELEMENT = 'newsgloss-card';

export interface CardFacts {
  readonly topic: Topic;
  /** All facts of the topic, the best fitting first. */
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  /** How many facts the whole pack has. */
  readonly total: number;
  /** The mention's pattern, as written in the pack. */
  readonly pattern: string;
}

/** A point of the viewport, in CSS pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface CardRequest {
  readonly mention: Mention;
  /** The mention's words as they stand on the page. */
  readonly text: string;
  /** The sentence that the mention stands in: its facts are chosen by it. */
  readonly context: string;
  /** Host name without leading "www.". */
  readonly site: string;
  /** The page's own publication date as ISO `YYYY-MM-DD`, where it says one. */
  readonly pagePublished: string | null;
  /** Where the mention is now, in viewport CSS pixels, one rectangle a line; empty when it is not shown any more. */
  readonly anchor: () => readonly DOMRect[];
  /** How it was asked for: a pointer leaves focus where it is, a key moves it into the card, a tap (or a click, where the reader opens cards so) makes a sheet on narrow screens. */
  readonly by: 'pointer' | 'key' | 'tap';
  /** Where the pointer or the finger was, in viewport CSS pixels: the card stands at the line nearest to it. Null for a key. */
  readonly at: Point | null;
  /** This mention among the frame's mentions, from 1. */
  readonly place: { readonly index: number; readonly of: number };
  readonly onStep: (step: 1 | -1) => void;
  /** Called once, when the card closes or goes on to another mention. */
  readonly onClosed: () => void;
}

export interface CardFace {
  /** A card for this mention, which stands in this sentence, may be wanted soon: its facts are fetched meanwhile. */
  readonly expect: (mention: Mention, context: string) => void;
  /** Shows the card for a mention, in place of any card open before (unless that one was pinned: then it is left and this replaces its content). */
  readonly show: (request: CardRequest) => void;
  /** Puts the card, open or not yet, in light or dark colours, or in those of the system. */
  readonly dress: (theme: Theme) => void;
  /** Closes the card. Not one that tells what the reader has just unmarked, with the way back: the reader closes that. */
  readonly close: () => void;
  /** The mention has left the page: closes a card that follows its mention, which a pinned one does not. */
  readonly lose: () => void;
}

declare global {
  var newsglossCard: CardFace | undefined;
}
