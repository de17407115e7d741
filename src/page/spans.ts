import type { Flow } from './flows';

/** A stretch of one text node's data, in UTF-16 units. */
export interface Span {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The text nodes' stretches that make up `start` to `end` of a flow's text, in order, none empty. */
export const spansOf = (flow: Flow, start: number, end: number): readonly Span[] => {
  const spans: Span[] = [];
  flow.nodes.forEach((node, index) => {
    const skipped = index === 0 ? flow.from : 0;
    const begin = flow.starts[index] ?? 0;
    const next = flow.starts[index + 1] ?? flow.text.length;
    const first = Math.max(start, begin);
    const last = Math.min(end, next, begin + node.length - skipped);
    if (first < last) spans.push({ node, start: first - begin + skipped, end: last - begin + skipped });
  });
  return spans;
};

/** Cuts a flow before each of the nodes numbered in `seams` (ascending, none 0). */
export const cutFlow = (flow: Flow, seams: readonly number[]): readonly Flow[] =>
  [0, ...seams].map((first, part) => {
    const next = seams[part] ?? flow.nodes.length;
    const begin = flow.starts[first] ?? 0;
    const end = flow.starts[next] ?? flow.text.length;
    return {
      text: flow.text.slice(begin, end),
      nodes: flow.nodes.slice(first, next),
      starts: flow.starts.slice(first, next).map((start) => start - begin),
      from: first === 0 ? flow.from : 0,
      tight: false,
    };
  });

/** True where `start` to `end` of the flow's text runs through more than one text node. */
export const crossesSeam = (flow: Flow, start: number, end: number): boolean =>
  flow.starts.some((seam) => seam > start && seam < end);

/** How much of its text node number `index` a flow takes, in UTF-16 units of the node's data. */
const stretchOf = (flow: Flow, index: number): readonly [start: number, end: number] => {
  const start = index === 0 ? flow.from : 0;
  const begin = flow.starts[index] ?? 0;
  return [start, start + (flow.starts[index + 1] ?? flow.text.length) - begin];
};

/** True where two flows both take some of the same text node. */
export const overlapAt = (node: Text, one: Flow, other: Flow): boolean => {
  const [start, end] = stretchOf(one, one.nodes.indexOf(node));
  const [otherStart, otherEnd] = stretchOf(other, other.nodes.indexOf(node));
  return start < otherEnd && otherStart < end;
};

/** The flow's text with a space at each seam, in case that its nodes stand in boxes of their own. */
export const spaced = ({ text, starts }: Flow): string =>
  starts.map((start, index) => text.slice(start, starts[index + 1])).join(' ');
