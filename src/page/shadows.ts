import pageSheet from '../../extension/page.css';
import { anyShadowRoot, needsOwnSheet } from '../platform/shadow';
import type { ElementVisitor } from './flows';

/** The shadow roots that are being read, and custom elements that may get one yet. */
export interface Shadows {
  /** Looks at an element on the way; a root it has is taken in where it is a new one. */
  readonly look: ElementVisitor;
  /** Looks again at the custom elements that had no root when the walk came by: none tells when it gets one. */
  readonly lookAgain: () => void;
  /** Drops the roots whose element has left the page, and returns them. */
  readonly takeGone: () => readonly ShadowRoot[];
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

/** Gives a root the sheet for marks. Content scripts may do so in Firefox since version 153; in an older one only the paint is missing. */
const adoptSheet = (root: ShadowRoot, sheet: CSSStyleSheet): void => {
  try {
    root.adoptedStyleSheets.push(sheet);
  } catch {
    // An older Firefox keeps content scripts from the list.
  }
};

const makeSheet = (): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageSheet);
  return sheet;
};

/** No root is known; each new one is given to `found`. */
export const createShadows = (found: (root: ShadowRoot) => void): Shadows => {
  const known = new Set<ShadowRoot>();
  const awaited = new Set<Element>();
  let sheet: CSSStyleSheet | null = null;

  const take = (root: ShadowRoot): void => {
    if (known.has(root)) return;
    known.add(root);
    if (needsOwnSheet(root)) {
      sheet ??= makeSheet();
      adoptSheet(root, sheet);
    }
    found(root);
  };

  const look: ElementVisitor = (element, kind) => {
    // A form cannot have a root, and what it says of itself may be a control's. The card's root is no part of the page.
    if (kind === 'form' || kind === 'none') return;
    const custom = isCustom(element);
    const root = custom ? anyShadowRoot(element) : element.shadowRoot;
    if (root !== null) take(root);
    else if (custom && awaited.size < AWAITED_MOST) awaited.add(element);
  };

  return {
    look,
    lookAgain: () => {
      for (const element of awaited) {
        const root = anyShadowRoot(element);
        if (root !== null) take(root);
        if (root !== null || !element.isConnected) awaited.delete(element);
      }
    },
    takeGone: () => {
      const gone = [...known].filter((root) => !root.host.isConnected);
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
