/**
 * Where the run of inline content around a node begins and ends.
 *
 *   <div> Hello <b>big|</b> world <p>Paragraph</p> and more </div>
 *         '------- run of b ------'
 */
import { endsRun, holdsProse, kindOf } from './element-kinds';
import { isElement, nextSiblingOf, parentOf, previousSiblingOf } from './safe-node';
import type { SiblingRange } from './waiting';

/** True for an element that ends the run of text around it. */
export const isBlock = (node: Node): boolean => isElement(node) && endsRun(kindOf(node));

/** From a node to the child of the nearest block that holds it. */
export const topOfRun = (node: Node): Node => {
  let top = node;
  for (
    let above = parentOf(top);
    above !== null && isElement(above) && !isBlock(above);
    above = parentOf(top)
  )
    top = above;
  return top;
};

const edgeOfRun = (
  start: Node,
  step: (node: Node) => Node | null,
  passed: ((node: Node) => void) | undefined,
): Node => {
  let edge = start;
  for (let next = step(edge); next !== null && !isBlock(next); next = step(edge)) {
    edge = next;
    passed?.(edge);
  }
  return edge;
};

/** The run of a top node, as `topOfRun` finds it. `passed` is given its other siblings. */
export const runAround = (top: Node, passed?: (node: Node) => void): SiblingRange => ({
  first: edgeOfRun(top, previousSiblingOf, passed),
  last: edgeOfRun(top, nextSiblingOf, passed),
});

/** True where no element around a node is left out. `known` keeps the answers for the elements asked about. */
export const isProse = (node: Node, known: Map<Node, boolean>): boolean => {
  const climbed: Node[] = [];
  let answer: boolean | undefined;
  for (let above = parentOf(node); above !== null && answer === undefined; above = parentOf(above)) {
    climbed.push(above);
    answer = known.get(above);
    if (answer === undefined && isElement(above) && !holdsProse(kindOf(above))) answer = false;
  }
  for (const below of climbed) known.set(below, answer ?? true);
  return answer ?? true;
};
