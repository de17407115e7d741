/**
 * The ways from node to node, read so that a page cannot bend them. A page's own scripts cannot reach the extension's
 * world, but its markup can: a form answers for any property with a control of that name, the document with an image
 * or a frame of that name. The getters of the prototype cannot be shadowed so.
 *
 * Each way is a function of its own on purpose, so that the engine can tell at each call which getter it is.
 */
type Read<Value> = (this: Node) => Value;

const getter = <Value>(key: keyof Node): Read<Value> => {
  const read =
    typeof Node === 'undefined' ? undefined : Object.getOwnPropertyDescriptor(Node.prototype, key)?.get;
  return (
    read ??
    function (this: Node): Value {
      return this[key] as Value;
    }
  );
};

const readFirstChild = getter<ChildNode | null>('firstChild');
const readLastChild = getter<ChildNode | null>('lastChild');
const readNextSibling = getter<ChildNode | null>('nextSibling');
const readPreviousSibling = getter<ChildNode | null>('previousSibling');
const readParent = getter<ParentNode | null>('parentNode');
const readType = getter<number>('nodeType');
const readOwner = getter<Document | null>('ownerDocument');
const readConnected = getter<boolean>('isConnected');

/** `node.firstChild`, whatever the page named its controls. */
export const firstChildOf = (node: Node): ChildNode | null => readFirstChild.call(node);
/** `node.lastChild`, whatever the page named its controls. */
export const lastChildOf = (node: Node): ChildNode | null => readLastChild.call(node);
/** `node.nextSibling`, whatever the page named its controls. */
export const nextSiblingOf = (node: Node): ChildNode | null => readNextSibling.call(node);
/** `node.previousSibling`, whatever the page named its controls. */
export const previousSiblingOf = (node: Node): ChildNode | null => readPreviousSibling.call(node);
/** `node.parentNode`, whatever the page named its controls. */
export const parentOf = (node: Node): ParentNode | null => readParent.call(node);

/** `node.ownerDocument`, whatever the page named its controls. */
export const ownerOf = (node: Node): Document | null => readOwner.call(node);
/** `node.isConnected`, whatever the page named its controls. */
export const isConnected = (node: Node): boolean => readConnected.call(node);

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** True for an element, a form with a control named `nodeType` included. */
export const isElement = (node: Node): node is Element => readType.call(node) === ELEMENT_NODE;

/** True for a text node. */
export const isText = (node: Node): node is Text => readType.call(node) === TEXT_NODE;

const genericPrototype = typeof HTMLElement === 'undefined' ? null : HTMLElement.prototype;

/**
 * True for an element of no interface of its own, as `<section>` is, and every custom element to the extension's world. Told
 * without a question to the browser.
 */
export const isGeneric = (element: Element): boolean => Object.getPrototypeOf(element) === genericPrototype;
