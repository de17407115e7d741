/** Does to a page what a story says. */
import { attach, build, nodesUnder, type Roots } from './build';
import type { Change, Tree } from './model';

export interface Stage {
  /** The element that holds the page of the story. */
  readonly main: Element;
  readonly roots: Roots;
  /** Nodes that were taken out, the last one last. */
  readonly takenOut: Node[];
  /** Where nodes are that are not only taken out, but adopted. */
  readonly otherDocument: Document;
}

const isElement = (node: Node): node is Element => node instanceof Element;
const isText = (node: Node): node is Text => node instanceof Text;

const nodesOf = ({ main, roots }: Stage): readonly Node[] => nodesUnder(main, roots);
const elementsOf = (stage: Stage): readonly Element[] => nodesOf(stage).filter(isElement);
const textsOf = (stage: Stage): readonly Text[] => nodesOf(stage).filter(isText);

/** What can have children: elements, and the shadow roots of those that have one. */
const parentsOf = (stage: Stage): readonly (Element | ShadowRoot)[] =>
  [stage.main, ...elementsOf(stage)].flatMap((element) => {
    const root = stage.roots.get(element);
    return root ? [element, root] : [element];
  });

const numbered = <Found>(all: readonly Found[], number: number): Found | undefined =>
  all[number % Math.max(1, all.length)];

const built = ({ roots }: Stage, trees: readonly Tree[]): readonly Node[] =>
  trees.map((tree) => build(tree, roots));

/** Puts nodes among the children of a parent by number; not where the parent is in one of them. */
const put = (stage: Stage, nodes: readonly Node[], into: number, at: number): void => {
  const inside = new Set(nodes.flatMap((node) => [node, ...nodesUnder(node, stage.roots)]));
  const parent = numbered(parentsOf(stage), into);
  if (!parent || inside.has(parent) || inside.has(parent instanceof ShadowRoot ? parent.host : parent))
    return;
  const before = parent.childNodes[at % (parent.childNodes.length + 1)] ?? null;
  if (before === null || !inside.has(before)) for (const node of nodes) parent.insertBefore(node, before);
};

type Doing<Does> = (stage: Stage, what: Extract<Change, { does: Does }>) => void;

const doing: { readonly [Does in Change['does']]: Doing<Does> } = {
  insert: (stage, { trees, into, at }) => put(stage, built(stage, trees), into, at),

  'take out': (stage, { node: number, adopted }) => {
    const node = numbered(nodesOf(stage), number);
    if (!node) return;
    node.parentNode?.removeChild(node);
    if (adopted) stage.otherDocument.body.append(node);
    stage.takenOut.push(node);
  },

  'put back': (stage, { into, at }) => {
    const node = stage.takenOut.pop();
    if (node) put(stage, [node], into, at);
  },

  move: (stage, { node: number, into, at }) => {
    const node = numbered(nodesOf(stage), number);
    if (node) put(stage, [node], into, at);
  },

  split: (stage, { text: number, at }) => {
    const text = numbered(textsOf(stage), number);
    text?.splitText(Math.min(at, text.length));
  },

  normalise: (stage, { element }) => numbered(elementsOf(stage), element)?.normalize(),

  write: (stage, { text: number, from, count, words }) => {
    const text = numbered(textsOf(stage), number);
    text?.replaceData(Math.min(from, text.length), count, words);
  },

  'attach a root': (stage, { host: number, shadow }) => {
    const isBare = (element: Element): boolean =>
      element.localName.includes('-') && !stage.roots.has(element);
    const host = numbered(elementsOf(stage).filter(isBare), number);
    if (!host) return;
    const root = attach(host, shadow, stage.roots);
    // What stood in the element before is to be shown as it was.
    root.append(document.createElement('slot'));
    // Nothing tells of the root itself: it is looked for when the page next changes.
    stage.main.append(' ');
  },

  'replace children': (stage, { element, trees }) =>
    numbered(elementsOf(stage), element)?.replaceChildren(...built(stage, trees)),

  unwrap: (stage, { element: number }) => {
    const element = numbered(elementsOf(stage), number);
    element?.replaceWith(...element.childNodes);
  },
};

/** Makes one change. */
export const change = (stage: Stage, what: Change): void =>
  (doing[what.does] as Doing<Change['does']>)(stage, what);
