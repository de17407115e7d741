import type { Mention, Reading } from '../mentions/types';
import { textWalker } from '../platform/safe-document';
import type { Flow } from './flows';
import { firstChildOf, isText, nextSiblingOf } from './safe-node';
import { overlapAt } from './spans';

/** One painted mention. */
export interface Mark {
  /** Names it for as long as its flow's text stays. */
  readonly id: number;
  readonly mention: Mention;
  /** Its words as they stand on the page. */
  readonly text: string;
  readonly flow: Flow;
  /** Where it is painted, one range for each text node it runs through. */
  readonly ranges: readonly StaticRange[];
}

/** A flow in which the matcher found something. Flows in which it found nothing leave no trace. */
export interface ReadFlow {
  readonly flow: Flow;
  readonly reading: Reading;
  /** True where layout has already said that the flow is one piece. */
  readonly exact: boolean;
  /** All that the reader may want marked. */
  found: readonly Mark[];
  /** What is marked of it. */
  marks: readonly Mark[];
}

/** All flows in which something was found, by text node. It holds no text node alive that the page has dropped. */
export interface Ledger {
  readonly size: () => number;
  readonly all: () => Iterable<ReadFlow>;
  readonly at: (node: Node) => readonly ReadFlow[];
  /** Entries that share text with a flow. */
  readonly overlapping: (flow: Flow) => readonly ReadFlow[];
  readonly add: (entry: ReadFlow) => void;
  /** Takes an entry out; false where it was out already. */
  readonly remove: (entry: ReadFlow) => boolean;
  /** All entries with a text node in `node`, which has left the page or moved in it. */
  readonly under: (node: Node) => readonly ReadFlow[];
}

/** The text that is all there is in a node: what comes to a page is mostly that, and to make a walker for it costs more than to look. */
const loneTextIn = (node: Node): Text | null => {
  const first = firstChildOf(node);
  return first !== null && isText(first) && nextSiblingOf(first) === null ? first : null;
};

/** An empty ledger. */
export const createLedger = (): Ledger => {
  const entries = new Set<ReadFlow>();
  const byText = new WeakMap<Node, ReadFlow[]>();

  const at = (node: Node): readonly ReadFlow[] => byText.get(node) ?? [];

  const overlapping = (flow: Flow): readonly ReadFlow[] =>
    flow.nodes.flatMap((node) => at(node).filter((entry) => overlapAt(node, entry.flow, flow)));

  const add = (entry: ReadFlow): void => {
    entries.add(entry);
    for (const node of entry.flow.nodes) {
      const known = byText.get(node);
      if (known) known.push(entry);
      else byText.set(node, [entry]);
    }
  };

  const remove = (entry: ReadFlow): boolean => {
    if (!entries.delete(entry)) return false;
    for (const node of entry.flow.nodes) {
      const left = at(node).filter((other) => other !== entry);
      if (left.length > 0) byText.set(node, left);
      else byText.delete(node);
    }
    return true;
  };

  const holding = (node: Node): readonly ReadFlow[] =>
    [...entries].filter(({ flow }) => flow.nodes.some((text) => node.contains(text)));

  /** Goes through the removed text or through the entries, whichever turns out to be fewer. */
  const under = (node: Node): readonly ReadFlow[] => {
    if (entries.size === 0) return [];
    const lone = isText(node) ? node : loneTextIn(node);
    if (lone !== null) return at(lone);
    const walker = textWalker(node);
    const found = new Set<ReadFlow>();
    for (let steps = 0; steps <= entries.size; steps++) {
      const text = walker.nextNode();
      if (text === null) return [...found];
      for (const entry of at(text)) found.add(entry);
    }
    return holding(node);
  };

  return { size: () => entries.size, all: () => entries, at, overlapping, add, remove, under };
};
