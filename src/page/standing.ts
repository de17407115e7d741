/** Where a node stands. */
import { shadowHostOf } from '../platform/shadow';
import { isProse } from './runs';
import { isConnected, ownerOf, parentOf } from './safe-node';

/**
 * True where a node is on the page, and in its prose, out through all shadow roots. A node that has gone to another
 * document may be connected there. `known` keeps the answers for elements asked about.
 */
export const standsInProse = (node: Node, known: Map<Node, boolean>): boolean => {
  if (!isConnected(node) || ownerOf(node) !== document) return false;
  for (let inner: Node | null = node; inner !== null; inner = shadowHostOf(inner))
    if (!isProse(inner, known)) return false;
  return true;
};

/** True for a node that is one of these, or in one, also through shadow roots. */
export const isWithin = (node: Node, outer: ReadonlySet<Node>): boolean => {
  if (outer.size === 0) return false;
  for (let inner: Node | null = node; inner !== null; inner = shadowHostOf(inner))
    for (let above: Node | null = inner; above !== null; above = parentOf(above))
      if (outer.has(above)) return true;
  return false;
};
