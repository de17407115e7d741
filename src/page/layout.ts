/**
 * What names cannot tell: `<span style="display: block">` ends a paragraph, and a flex container's children do. Asked
 * only of flows whose reading hangs on it, because it makes the browser bring its styles up to date.
 */
import type { Flow } from './flows';
import { parentOf } from './safe-node';

/** What has no box and no style (it stands beside a shadow root's slots) runs on, as its name says. */
const runsOn = (element: Element): boolean =>
  /^(inline|contents|ruby|$)/.test(getComputedStyle(element).display);

/** True where an element that does not run on with its text lies between a node and its ancestor `above`. */
const isWalled = (node: Node, above: Node | null): boolean => {
  for (let parent = parentOf(node); parent !== null && parent !== above; parent = parentOf(parent))
    if (!runsOn(parent as Element)) return true;
  return false;
};

const commonAncestor = (one: Node, other: Node): Node | null => {
  let above: Node | null = parentOf(one);
  while (above !== null && !above.contains(other)) above = parentOf(above);
  return above;
};

/** The nodes of a flow (by number, ascending) before which layout ends the text. */
export const seamsByLayout = (flow: Flow): readonly number[] =>
  flow.nodes.flatMap((node, index) => {
    const before = flow.nodes[index - 1];
    if (before === undefined) return [];
    const above = commonAncestor(before, node);
    return isWalled(before, above) || isWalled(node, above) ? [index] : [];
  });
