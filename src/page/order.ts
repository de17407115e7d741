/** Marks in the order in which they are read. */
import { shadowHostOf } from '../platform/shadow';
import type { Ledger, Mark } from './ledger';

/** The node itself, then the host of its shadow root, then the host of that one's, outward. */
const lineOf = (node: Node): readonly Node[] => {
  const line = [node];
  for (let host = shadowHostOf(node); host !== null; host = shadowHostOf(host)) line.push(host);
  return line;
};

/** Compares two nodes by their place on the page, shadow trees standing where their hosts stand. */
export const byPlace = (one: Node, other: Node): number => {
  if (one === other) return 0;
  const line = lineOf(one);
  const otherLine = lineOf(other);
  for (const node of line) {
    const beside = otherLine.find((candidate) => candidate.getRootNode() === node.getRootNode());
    if (!beside) continue;
    // A host and its own shadow text meet in the host: the shadow text comes after it.
    if (beside === node) return line.length - otherLine.length;
    return node.compareDocumentPosition(beside) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
  return 0;
};

/** The text node in which a mark begins. */
export const startOf = ({ ranges }: Mark): Node | null => ranges[0]?.startContainer ?? null;

/** Compares two marks by the place where they begin. */
export const byStart = (one: Mark, other: Mark): number => {
  const [start, otherStart] = [startOf(one), startOf(other)];
  if (start === null || otherStart === null) return 0;
  return (
    byPlace(start, otherStart) || (one.ranges[0]?.startOffset ?? 0) - (other.ranges[0]?.startOffset ?? 0)
  );
};

/** All marks of the page in reading order. */
export const inOrder = (ledger: Ledger): readonly Mark[] =>
  [...ledger.all()].flatMap(({ marks }) => marks).sort(byStart);
