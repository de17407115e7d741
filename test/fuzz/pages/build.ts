/** Makes a model's nodes, and finds them again. */
import type { ShadowTree, Tree } from './model';

/** Shadow roots by their host: a closed one cannot be asked for. */
export type Roots = WeakMap<Element, ShadowRoot>;

/** Gives an element a shadow root, and returns it. */
export const attach = (host: Element, { mode, children }: ShadowTree, roots: Roots): ShadowRoot => {
  const root = host.attachShadow({ mode });
  roots.set(host, root);
  root.append(...children.map((child) => build(child, roots)));
  return root;
};

/** A node with all that is in it, standing nowhere yet. */
export const build = (tree: Tree, roots: Roots): Node => {
  if (tree.is === 'text') return document.createTextNode(tree.words);
  if (tree.is === 'comment') return document.createComment(tree.words);
  const element = document.createElement(tree.name);
  // A script is not to run, and a form is to answer for its first child.
  if (tree.name === 'script') element.setAttribute('type', 'text/plain');
  if (tree.name === 'form') element.append(clobbering());
  if (tree.attribute) element.setAttribute(...tree.attribute);
  if (tree.shadow) attach(element, tree.shadow, roots);
  element.append(...tree.children.map((child) => build(child, roots)));
  return element;
};

const clobbering = (): Element => {
  const input = document.createElement('input');
  input.name = 'firstChild';
  return input;
};

/** All nodes under one, those in shadow roots too, in the order of the page. */
export const nodesUnder = (above: Node, roots: Roots): readonly Node[] => {
  const found: Node[] = [];
  const walker = document.createTreeWalker(above);
  const lookInto = (node: Node): void => {
    const root = node instanceof Element ? roots.get(node) : undefined;
    if (root) found.push(...nodesUnder(root, roots));
  };
  lookInto(above);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    found.push(node);
    lookInto(node);
  }
  return found;
};
