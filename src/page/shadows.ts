import pageSheet from '../../extension/page.css';
import { anyShadowRoot, needsOwnSheet } from '../platform/shadow';
import { kindOf } from './element-kinds';
import type { ElementVisitor } from './looks';
import { isConnected, isGeneric } from './safe-node';
import { isWithin, standsInProse } from './standing';

/** The shadow roots that are being read, and custom elements that may get one yet. */
export interface Shadows {
  /** Looks at an element on the way; a root it has is taken in where it is a new one. */
  readonly look: ElementVisitor;
  /** Looks again at the custom elements that had no root when the walk came by: none tells when it gets one. */
  readonly lookAgain: () => void;
  /**
   * Drops the roots whose element has left the page or its prose or was moved on it, and returns them. Of the last the
   * next look takes them in again: what is around them may make their text another one.
   */
  readonly takeGone: (records: readonly MutationRecord[]) => readonly ShadowRoot[];
  readonly roots: () => Iterable<ShadowRoot>;
  readonly forgetAll: () => void;
}

/**
 * How many custom elements without a root are kept in mind. Pages of components have some hundred; those that make them
 * without end must not be followed without end.
 */
const AWAITED_MOST = 1_000;

/** A custom element; all its kind have a hyphen in their name. */
const isCustom = (element: Element): boolean => element.localName.includes('-');

/**
 * Gives a root the sheet for marks. Content scripts may do so in Firefox since version 153; in an older one only the paint is
 * missing.
 * @returns whether the root has it
 */
const adoptSheet = (root: ShadowRoot, sheet: CSSStyleSheet): boolean => {
  try {
    root.adoptedStyleSheets.push(sheet);
    return true;
  } catch {
    return false;
  }
};

const dropSheet = (root: ShadowRoot, sheet: CSSStyleSheet): void => {
  const index = root.adoptedStyleSheets.indexOf(sheet);
  if (index >= 0) root.adoptedStyleSheets.splice(index, 1);
};

const makeSheet = (): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageSheet);
  return sheet;
};

/** Nodes that were taken out and are back already. */
const movedBy = (records: readonly MutationRecord[]): ReadonlySet<Node> => {
  const moved = new Set<Node>();
  for (const { removedNodes } of records)
    for (const removed of removedNodes) if (isConnected(removed)) moved.add(removed);
  return moved;
};

/** No root is known; each new one is given to `found`. Aborting the signal takes the sheets off. */
export const createShadows = (found: (root: ShadowRoot) => void, signal: AbortSignal): Shadows => {
  const known = new Set<ShadowRoot>();
  /** Roots that have the sheet: they keep it while all is read anew, and when their element leaves and comes back. */
  const dressed = new WeakSet<ShadowRoot>();
  const awaited = new Set<Element>();
  let sheet: CSSStyleSheet | null = null;

  const take = (root: ShadowRoot): void => {
    if (known.has(root) || !standsInProse(root.host, new Map())) return;
    known.add(root);
    if (needsOwnSheet(root) && !dressed.has(root)) {
      sheet ??= makeSheet();
      if (adoptSheet(root, sheet)) dressed.add(root);
    }
    found(root);
  };

  const lookClosely = (element: Element): void => {
    const kind = kindOf(element);
    // A form cannot have a root, and what it says of itself may be a control's. The card's root is no part of the page.
    if (kind === 'form' || kind === 'none') return;
    const custom = isCustom(element);
    const root = custom ? anyShadowRoot(element) : element.shadowRoot;
    if (root !== null) take(root);
    else if (custom && awaited.size < AWAITED_MOST) awaited.add(element);
  };

  const look: ElementVisitor = (element) => {
    if (element.shadowRoot !== null || isGeneric(element)) lookClosely(element);
  };

  signal.addEventListener('abort', () => {
    for (const root of known) if (sheet !== null && dressed.has(root)) dropSheet(root, sheet);
  });

  return {
    look,
    lookAgain: () => {
      for (const element of awaited) {
        const root = anyShadowRoot(element);
        if (root !== null) take(root);
        if (root !== null || !element.isConnected) awaited.delete(element);
      }
    },
    takeGone: (records) => {
      if (known.size === 0) return [];
      const moved = movedBy(records);
      const prose = new Map<Node, boolean>();
      const gone = [...known].filter(({ host }) => !standsInProse(host, prose) || isWithin(host, moved));
      for (const root of gone) known.delete(root);
      return gone;
    },
    roots: () => known,
    forgetAll: () => {
      known.clear();
      awaited.clear();
    },
  };
};
