/**
 * The document, asked so that the page's markup cannot answer in its place: an image named `documentElement` or
 * `caretPositionFromPoint` shadows the document's own property in every world.
 */
const prototype = Document.prototype;

const readRoot = Object.getOwnPropertyDescriptor(prototype, 'documentElement')?.get;
const readVisibility = Object.getOwnPropertyDescriptor(prototype, 'visibilityState')?.get;
const readPrerendering = Object.getOwnPropertyDescriptor(prototype, 'prerendering')?.get;
const readActive = Object.getOwnPropertyDescriptor(prototype, 'activeElement')?.get;

/** The root element, or null while the page has none (as after `document.open`). */
export const rootElement = (): Element | null => readRoot?.call(document) ?? null;

/** True while nobody can see the page: another tab is in front, or it is only being prepared. */
export const isHidden = (): boolean => readVisibility?.call(document) === 'hidden';

/** True while the page is prepared before the reader has come to it (Chrome alone does that). */
export const isPrerendering = (): boolean => readPrerendering?.call(document) === true;

/** The element that has the focus. */
export const focusedElement = (): Element | null => readActive?.call(document) ?? null;

/** A new HTML element of the document, standing nowhere yet. */
export const newElement = (name: string): HTMLElement => prototype.createElement.call(document, name);

/** The elements of the document that match, in its order. Throws a SyntaxError for selectors that are none. */
export const elementsMatching = (selectors: string): readonly Element[] => [
  ...prototype.querySelectorAll.call(document, selectors),
];

/** The topmost element at a point of the viewport (CSS pixels). */
export const elementAt = (x: number, y: number): Element | null =>
  prototype.elementFromPoint.call(document, x, y);

/** All elements at a point of the viewport (CSS pixels), the topmost first. */
export const elementsAt = (x: number, y: number): readonly Element[] =>
  prototype.elementsFromPoint.call(document, x, y);

/** The text position nearest to a point of the viewport (CSS pixels), in the given shadow roots too. */
export const caretAt = (x: number, y: number, shadowRoots: ShadowRoot[]): CaretPosition | null =>
  prototype.caretPositionFromPoint.call(document, x, y, { shadowRoots });

/** A native walker over the text nodes under a node. */
export const textWalker = (under: Node): TreeWalker =>
  prototype.createTreeWalker.call(document, under, NodeFilter.SHOW_TEXT);

/** A native walker over the elements under a node. */
export const elementWalker = (under: Node): TreeWalker =>
  prototype.createTreeWalker.call(document, under, NodeFilter.SHOW_ELEMENT);

/** A live range of the document, collapsed. */
export const newRange = (): Range => prototype.createRange.call(document);

/** Listens on the document itself. */
export const onDocument = (type: string, listener: () => void, options: AddEventListenerOptions): void =>
  EventTarget.prototype.addEventListener.call(document, type, listener, options);
