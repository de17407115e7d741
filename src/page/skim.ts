/**
 * Finds the runs worth reading, and reads only those. Most of a page holds no word that is looked for, and to build a flow costs more
 * than to see that: so the browser's own walker goes over the text nodes, each is tested as it stands,
 * and what passes is read as the flow it belongs to.
 *
 *   text | text | text | ...Parler... | text | text
 *                       '- its run, read by a flow walk; the skim goes on after it
 *
 * The elements, any of which may have a shadow root, are looked at in a walk of their own: one walk over both had to ask
 * each node what it is, which cost more than the second walk.
 */
import type { Gate } from '../mentions/gate';
import { textWalker } from '../platform/safe-document';
import { holdsProse, kindOf } from './element-kinds';
import { createFlowWalk, type FlowVisitor, type FlowWalk } from './flows';
import { createLooks, type ElementVisitor } from './looks';
import { WINDOW } from './run';
import { isBlock, isProse, runAround, topOfRun } from './runs';
import { isElement, isText, parentOf } from './safe-node';
import { createWaiting, type Place, type SiblingRange } from './waiting';

/** How many text nodes are passed between two looks at the clock: well under a millisecond of work. */
const STEPS = 2048;
/** How many UTF-16 units of text weigh as much as one node in that count. */
const UNITS_PER_STEP = 32;
/** A text of more units than this may well be a script: its parent is asked before it is read. */
const LONG = 512;

export interface SkimParts {
  /** The gate for what is read from now on. */
  readonly gate: () => Gate;
  readonly onElement: ElementVisitor;
}

/** The first text after all that is in a node. Elements are not the walker's, so that it climbs by itself. */
const passBy = (walker: TreeWalker, node: Node): Node | null => {
  walker.currentNode = node;
  return walker.nextSibling();
};

/** The first text from a place on. */
const startOf = (walker: TreeWalker, { node, left }: Place): Node | null => {
  if (left) return passBy(walker, node);
  walker.currentNode = node;
  return isText(node) ? node : walker.nextNode();
};

/** The last sibling of the run that was read; `nothing` was to be read; the reading `waits` for another slice. */
type Outcome = Node | 'nothing' | 'waits';

/** A skim over a range of siblings, none of whose text has been seen. */
export const createSkim = (range: SiblingRange, { gate: gateNow, onElement }: SkimParts): FlowWalk => {
  const gate = gateNow();
  const waiting = createWaiting(range);
  const looks = createLooks(range, onElement);
  /** The run being read, before the skim goes on. */
  let reading: FlowWalk | null = null;
  let credit = STEPS;
  let visit: FlowVisitor = () => {};

  const isLongTelling = (text: Text, data: string): boolean => {
    const parent = parentOf(text);
    const isLeftOut = parent !== null && isElement(parent) && !holdsProse(kindOf(parent));
    if (isLeftOut) gate.startAnew();
    else credit -= data.length / UNITS_PER_STEP;
    return !isLeftOut && (data.length > WINDOW || gate.mayHoldNext(data));
  };

  /** True for a text whose run is to be read. */
  const isTelling = (text: Text): boolean => {
    const { data } = text;
    return data.length < LONG ? gate.mayHoldNext(data) : isLongTelling(text, data);
  };

  /** True where the skim stopped inside a run: what was seen of it is forgotten, so that it must be read whole. */
  const isInsideRun = ({ node, left }: Place): boolean => !left && node !== range.first && !isBlock(node);

  const finishReading = (isOver: () => boolean): boolean => {
    if (reading !== null && !reading.advance(visit, isOver)) return false;
    reading = null;
    return true;
  };

  /** Reads the run around a node, where it is prose; where that takes too long, the skim waits after it. */
  const readAround = (node: Node, known: Map<Node, boolean>, isOver: () => boolean): Outcome => {
    if (!isProse(node, known)) return 'nothing';
    const run = runAround(topOfRun(node));
    reading = createFlowWalk(run);
    if (finishReading(isOver) && !isOver()) return run.last;
    waiting.waitAt({ node: run.last, offset: 0, left: true });
    return 'waits';
  };

  const isPaused = (node: Node, isOver: () => boolean): boolean => {
    if (credit > 0) return false;
    credit = STEPS;
    if (!isOver()) return false;
    waiting.waitAt({ node, offset: 0, left: false });
    return true;
  };

  /** Goes from text to text up to `end`; false where it has to wait. */
  const skimFrom = (from: Place, walker: TreeWalker, end: Node | null, isOver: () => boolean): boolean => {
    const known = new Map<Node, boolean>();
    let isDue = isInsideRun(from);
    for (let text = startOf(walker, from); text !== null && text !== end; ) {
      credit--;
      const outcome = isDue || isTelling(text as Text) ? readAround(text, known, isOver) : 'nothing';
      isDue = false;
      if (outcome === 'waits' || (outcome === 'nothing' && isPaused(text, isOver))) return false;
      text = outcome === 'nothing' ? walker.nextNode() : passBy(walker, outcome);
    }
    return true;
  };

  const skimOn = (isOver: () => boolean): boolean => {
    const place = waiting.place();
    if (place === null || waiting.top === null) return true;
    const walker = textWalker(waiting.top);
    const end = passBy(walker, waiting.last());
    credit = STEPS;
    gate.startAnew();
    if (!skimFrom(place, walker, end, isOver)) return false;
    waiting.finish();
    return true;
  };

  return {
    advance: (visitor, isOver) => {
      visit = visitor;
      return finishReading(isOver) && skimOn(isOver) && looks.advance(isOver);
    },
    follow: (removed, parent, previous, next) => {
      for (const part of [reading, waiting, looks]) part?.follow(removed, parent, previous, next);
    },
  };
};
