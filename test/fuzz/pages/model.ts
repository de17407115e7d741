/** Random pages and what is done to them, as plain values that can be printed and made smaller. */

export type Tree =
  | { readonly is: 'text'; readonly words: string }
  | { readonly is: 'comment'; readonly words: string }
  | ElementTree;

export interface ElementTree {
  readonly is: 'element';
  readonly name: string;
  readonly attribute: Attribute | null;
  readonly shadow: ShadowTree | null;
  readonly children: readonly Tree[];
}

export type Attribute = readonly [name: string, value: string];

export interface ShadowTree {
  readonly mode: ShadowRootMode;
  readonly children: readonly Tree[];
}

/**
 * One change of the page. Nodes are named by number among those of their kind that the page has just then, counted around
 * where it has fewer; a change for which the page has no such node changes nothing.
 */
export type Change =
  | { readonly does: 'insert'; readonly into: number; readonly at: number; readonly trees: readonly Tree[] }
  /** Out of the page and back into it later, perhaps through another document. */
  | { readonly does: 'take out'; readonly node: number; readonly adopted: boolean }
  | { readonly does: 'put back'; readonly into: number; readonly at: number }
  | { readonly does: 'move'; readonly node: number; readonly into: number; readonly at: number }
  | { readonly does: 'split'; readonly text: number; readonly at: number }
  | { readonly does: 'normalise'; readonly element: number }
  | {
      readonly does: 'write';
      readonly text: number;
      readonly from: number;
      readonly count: number;
      readonly words: string;
    }
  | { readonly does: 'attach a root'; readonly host: number; readonly shadow: ShadowTree }
  | { readonly does: 'replace children'; readonly element: number; readonly trees: readonly Tree[] }
  | { readonly does: 'unwrap'; readonly element: number };

/** How far the extension gets before the page's next change. */
export type Wait =
  /** Not at all: the next change comes in the same task. */
  | 'not'
  /** It is told of the change. */
  | 'told'
  /** It has one slice of work. */
  | 'slice'
  /** It has read all there is. */
  | 'rest';

export interface Step {
  readonly change: Change;
  readonly wait: Wait;
}

/** A page and all that is done to it. */
export interface Story {
  readonly page: readonly Tree[];
  /** How often the extension may look at the clock in one slice of work before its time is over. */
  readonly looks: number;
  readonly steps: readonly Step[];
}
