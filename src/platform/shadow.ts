/** Ways into shadow roots that pages do not have. */

/** Firefox gives extensions a property for what Chrome gives them a function for. */
interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * The shadow root of an element, a closed one too. Costs more than `element.shadowRoot`: meant for elements that
 * are likely to have one.
 * @returns null where there is none, or none that the browser opens to extensions (the inside of a video player)
 */
export function anyShadowRoot(element: Element): ShadowRoot | null {
  const opened = (element as FirefoxElement).openOrClosedShadowRoot;
  if (opened !== undefined) return opened;
  // Taken apart first: written in one, Firefox's linter takes it for a call that Firefox does not have.
  const { dom } = chrome;
  if (!(element instanceof HTMLElement) || dom === undefined) return element.shadowRoot;
  return (dom.openOrClosedShadowRoot(element) as ShadowRoot | null) ?? null;
}

/** The type of a document fragment, which shadow roots are. A link has a `host` too, which is none of what is meant here. */
const DOCUMENT_FRAGMENT_NODE = 11;

/** The element whose shadow root a node is in; null where it is in none. */
export function shadowHostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root.nodeType === DOCUMENT_FRAGMENT_NODE ? ((root as Partial<ShadowRoot>).host ?? null) : null;
}

/**
 * True in Firefox, which paints a highlight inside a shadow root only by a rule of that root's own; Chrome paints it by
 * the document's rules.
 */
export function needsOwnSheet(root: ShadowRoot): boolean {
  return 'openOrClosedShadowRoot' in root.host;
}
