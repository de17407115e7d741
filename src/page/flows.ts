/**
 * From the page's tree to its flows, in one walk that can stop anywhere and go on later.
 *
 *   <div> Hello <b>big</b> world <p>Paragraph</p> and <br> more </div>
 *         '------- flow -------'    '- flow -'    '-'      '--'
 *
 * The walk keeps no recursion (pages nest 20,000 deep) and asks each node for as little as it can: its type, its name,
 * its way on. It stops between runs only, so that no half-gathered text can grow stale while the page goes on.
 */
import { type ElementKind, endsRun, holdsProse, kindOf } from './element-kinds';
import { emptyRun, type Flow, PIECE, takeText, takeWindow, WINDOW } from './run';
import { firstChildOf, isElement, nextSiblingOf, parentOf } from './safe-node';
import { createWaiting, type SiblingRange, type Waiting } from './waiting';

export type { Flow } from './run';

/** Is given each flow as it ends. */
export type FlowVisitor = (flow: Flow) => void;

export interface FlowWalk {
  /**
   * Reads on, giving `visit` each flow, until `isOver` says so (asked about every 2,000 nodes or 64,000 units of text)
   * or all is read. True when all is read.
   */
  readonly advance: (visit: FlowVisitor, isOver: () => boolean) => boolean;
  /** Tells a waiting walk of a removal, each in the order it happened, so that it goes on where the page now stands. */
  readonly follow: Waiting['follow'];
}

/** How many nodes are read between two looks at the clock: few enough for a slice of some milliseconds to end in time. */
const STEPS = 2048;
/** How many UTF-16 units of text weigh as much as one node in that count, since the matcher reads each of them. */
const UNITS_PER_STEP = 32;
/** A run of more nodes than this is cut: nobody wrote such a sentence, and a run cannot be interrupted. */
const LONGEST_RUN = 4096;

const NUMBER_SIGN = /^\s*\d/;
const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** A walk over a range of siblings. */
export const createFlowWalk = (range: SiblingRange): FlowWalk => {
  const waiting = createWaiting(range);
  const { top } = waiting;
  const stack: Element[] = [];
  const kinds: ElementKind[] = [];
  let run = emptyRun();
  let runSteps = 0;
  let credit = STEPS;
  let visit: FlowVisitor = () => {};

  const give = (flow: Flow): void => {
    credit -= flow.text.length / UNITS_PER_STEP;
    visit(flow);
  };

  const endRun = (): void => {
    runSteps = 0;
    if (run.nodes.length === 0) return;
    const ended = run;
    run = emptyRun();
    give(ended);
  };

  const leaveOut = (element: Element, kind: ElementKind): void => {
    if (kind === 'gap') run.gap = true;
    else if (kind === 'none') run.split = true;
    else if (kind === 'wall') endRun();
    else if (kind === 'line') {
      // In a heading a line break is for looks alone: "Amazon<br>drops Parler".
      if (element.closest(HEADINGS)) run.gap = true;
      else endRun();
    }
  };

  /** Takes in one node; returns its first child where the walk goes down. */
  const enter = (node: Node, offset: number): Node | null => {
    if (++runSteps > LONGEST_RUN) endRun();
    const type = node.nodeType;
    if (type === 3) {
      takeText(run, node as Text, offset);
      return null;
    }
    if (type !== 1 && !isElement(node)) return null;
    const element = node as Element;
    const kind = kindOf(element);
    if (!holdsProse(kind)) {
      leaveOut(element, kind);
      return null;
    }
    if (endsRun(kind)) endRun();
    else if (kind === 'note' && NUMBER_SIGN.test(element.textContent)) run.gap = true;
    stack.push(element);
    kinds.push(kind);
    return firstChildOf(element);
  };

  const after = (node: Node): Node | null => (node === waiting.last() ? null : nextSiblingOf(node));

  /** Closes the innermost open element; returns what comes after it. */
  const close = (): Node | null => {
    const element = stack.pop();
    const kind = kinds.pop();
    if (kind !== undefined && endsRun(kind)) endRun();
    return element ? after(element) : null;
  };

  /** The next node after all that is in `node`, closing what ends with it; null at the end. */
  const leave = (node: Node): Node | null => {
    let next = stack[stack.length - 1] === node ? null : after(node);
    while (next === null && stack.length > 0) next = close();
    return next;
  };

  const rebuildStack = (node: Node): void => {
    stack.length = 0;
    kinds.length = 0;
    for (let above = parentOf(node); above !== null && above !== top; above = parentOf(above)) {
      stack.push(above as Element);
      kinds.push(kindOf(above as Element));
    }
    stack.reverse();
    kinds.reverse();
  };

  const waitAt = (node: Node, offset: number): false => {
    waiting.waitAt({ node, offset, left: false });
    run = emptyRun();
    return false;
  };

  /** Hands over the windows of an over-long run; false where time ran out before its end. */
  const giveWindows = (isOver: () => boolean): boolean => {
    while (run.text.length > WINDOW) {
      give(takeWindow(run));
      if (credit <= 0 && isOver()) return false;
    }
    return true;
  };

  const isPaused = (isOver: () => boolean): boolean => {
    if (credit > 0) return false;
    if (run.nodes.length === 0 && isOver()) return true;
    credit = STEPS;
    return false;
  };

  /**
   * Where a text is to be read on of which only a piece was taken, in UTF-16 units; 0 where it was taken to its end. What is
   * left of the piece after its windows is read again with what follows.
   */
  const restOf = (node: Node, offset: number): number => {
    const isMore = (node as Text).length > offset + PIECE;
    if (!isMore) return 0;
    const { from } = run;
    run = emptyRun();
    return from;
  };

  const readFrom = (start: Node | null, startOffset: number, isOver: () => boolean): boolean => {
    let node = start;
    let offset = startOffset;
    while (node !== null) {
      credit--;
      if (isPaused(isOver)) return waitAt(node, offset);
      const child = enter(node, offset);
      if (!giveWindows(isOver)) return waitAt(run.nodes[0] ?? node, run.from);
      offset = restOf(node, offset);
      if (offset === 0) node = child ?? leave(node);
    }
    endRun();
    waiting.finish();
    return true;
  };

  const advance = (visitor: FlowVisitor, isOver: () => boolean): boolean => {
    const place = waiting.place();
    if (place === null) return true;
    const { node, offset, left } = place;
    visit = visitor;
    credit = STEPS;
    rebuildStack(node);
    return readFrom(left ? leave(node) : node, offset, isOver);
  };

  return { advance, follow: waiting.follow };
};

const never = (): boolean => false;

/**
 * All flows under an element, itself included, in document order. Needs no layout: it runs on linkedom as in a browser.
 *
 * What is left out by name alone: scripts, controls, code, pictures. What only attributes tell (editors, hidden text) is
 * for `isEditable` and the caller to drop.
 */
export const flowsOf = (root: Element): readonly Flow[] => {
  const flows: Flow[] = [];
  createFlowWalk({ first: root, last: root }).advance((flow) => flows.push(flow), never);
  return flows;
};
