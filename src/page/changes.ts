/**
 * What has changed on the page and waits to be read, kept as small as the changes were.
 *
 *   blocks   elements that came to the page: read whole
 *   places   nodes in whose run of inline text something changed: that run is read again
 *
 *   <div> Hello <b>big|</b> world <p>Paragraph</p> and more </div>
 *         '------- run of b ------'
 */
import { endsRun, holdsProse, kindOf } from './element-kinds';
import { isBlock, runAround, topOfRun } from './runs';
import { firstChildOf, isElement, isText, lastChildOf, nextSiblingOf, parentOf } from './safe-node';
import type { SiblingRange } from './waiting';

/**
 * How many changed places are held on to. Beyond that the whole page is read again instead: holding on to each would let a
 * page that never stops changing fill the memory.
 */
const PLACES_MOST = 20_000;

export interface Changes {
  /** Takes in one batch of the page's changes. */
  readonly note: (records: readonly MutationRecord[]) => void;
  /** All that is in a root (a shadow root, the document) is to be read. */
  readonly noteRoot: (root: Node) => void;
  /** Takes out the next stretch of siblings to read; null where nothing waits. */
  readonly take: () => SiblingRange | null;
  /** True once too much has changed: everything is to be read again, and nothing waits any more. */
  readonly takeFlood: () => boolean;
  readonly isEmpty: () => boolean;
}

/** True for a node that its run reads: text, and an element that does not end the run and leaves a trace in it. */
const isInRun = (node: Node): boolean => {
  if (!isElement(node)) return isText(node);
  const kind = kindOf(node);
  return !endsRun(kind) && kind !== 'none';
};

/** True between two nodes of a run, where a script that shows nothing still keeps letters apart. */
const isInRunAt = (before: Node | null, after: Node | null): boolean =>
  before !== null && after !== null && isInRun(before) && isInRun(after);

/** What is to be done about a change: read it, nothing (what holds it is read anyway), nothing (it is no prose). */
type Standing = 'read' | 'covered' | 'left-out';

/** Nothing waits. */
export const createChanges = (): Changes => {
  const blocks = new Set<Node>();
  const places = new Set<Node>();
  const roots = new Set<Node>();
  /** The blocks and the top nodes of runs taken since the last batch: a run with several changes, or in a block that came, is read once. */
  const taken = new Set<Node>();
  let isFlood = false;

  /** What a node says by itself about what is in it; null where that is for its ancestors to say. */
  const ownStanding = (node: Node): Standing | null => {
    if (blocks.has(node) || roots.has(node)) return 'covered';
    return isElement(node) && !holdsProse(kindOf(node)) ? 'left-out' : null;
  };

  /** Climbs from a node towards its root; `known` remembers the answers on the way for one batch. */
  const standingOf = (node: Node, known: Map<Node, Standing>): Standing => {
    const climbed: Node[] = [];
    let standing: Standing | null = null;
    for (let above: Node | null = node; above !== null && standing === null; above = parentOf(above)) {
      climbed.push(above);
      standing = known.get(above) ?? ownStanding(above);
    }
    for (const below of climbed) known.set(below, standing ?? 'read');
    return standing ?? 'read';
  };

  const notePlace = (node: Node): void => {
    if (isInRun(node)) places.add(node);
  };

  /** The run that ends or begins beside a gap. A comment or a script leaves no trace in its run, but tells where it is. */
  const noteBeside = (sibling: Node | null, target: Node): void => {
    if (sibling === null) notePlace(target);
    else if (!isBlock(sibling)) places.add(sibling);
  };

  const noteAdded = ({ addedNodes, previousSibling, nextSibling }: MutationRecord): boolean => {
    let hasBlock = false;
    for (let index = 0; index < addedNodes.length; index++) {
      const node = addedNodes[index] as Node;
      if (isBlock(node)) {
        blocks.add(node);
        hasBlock = true;
      } else if (isInRun(node) || (isElement(node) && isInRunAt(previousSibling, nextSibling)))
        places.add(node);
    }
    return hasBlock;
  };

  const dropRemoved = (nodes: NodeList): boolean => {
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index] as Node;
      blocks.delete(node);
      places.delete(node);
    }
    return nodes.length > 0;
  };

  const noteChildren = (record: MutationRecord): void => {
    const { target, removedNodes, previousSibling, nextSibling } = record;
    const hasRemoved = dropRemoved(removedNodes);
    if (!noteAdded(record) && !hasRemoved) return;
    // What stood between has gone, or a block has come between: the runs on both sides are not what they were.
    noteBeside(previousSibling, target);
    noteBeside(nextSibling, target);
  };

  const drown = (): void => {
    isFlood = true;
    for (const waiting of [blocks, places, roots]) waiting.clear();
  };

  const note = (records: readonly MutationRecord[]): void => {
    const known = new Map<Node, Standing>();
    taken.clear();
    for (const record of records) {
      if (isFlood || standingOf(record.target, known) !== 'read') continue;
      if (record.type === 'characterData') notePlace(record.target);
      else noteChildren(record);
      if (blocks.size + places.size > PLACES_MOST) drown();
    }
  };

  const takeRoot = (): SiblingRange | null => {
    for (const root of roots) {
      roots.delete(root);
      const first = firstChildOf(root);
      const last = lastChildOf(root);
      if (first !== null && last !== null) return { first, last };
    }
    return null;
  };

  /** Takes a block with those that follow it, so that a thousand paragraphs put in a row are read in one go. */
  const takeBlocks = (): SiblingRange | null => {
    for (const first of blocks) {
      blocks.delete(first);
      if (!first.isConnected) continue;
      let last = first;
      taken.add(first);
      for (let next = nextSiblingOf(last); next !== null && blocks.delete(next); next = nextSiblingOf(last)) {
        last = next;
        taken.add(last);
      }
      return { first, last };
    }
    return null;
  };

  const takePlace = (): SiblingRange | null => {
    for (const place of places) {
      places.delete(place);
      const top = topOfRun(place);
      if (taken.has(top) || taken.has(parentOf(top) ?? top) || !place.isConnected) continue;
      taken.add(top);
      return runAround(top, (node) => taken.add(node));
    }
    return null;
  };

  return {
    note,
    noteRoot: (root) => roots.add(root),
    take: () => takeRoot() ?? takeBlocks() ?? takePlace(),
    takeFlood: () => {
      const was = isFlood;
      isFlood = false;
      return was;
    },
    isEmpty: () => !isFlood && roots.size + blocks.size + places.size === 0,
  };
};
