/**
 * Sees what the page changes, in the microtask after it. What must happen at once happens here (marks of text that has
 * gone come off, waiting walks are kept in step); reading waits for its slice.
 */
import type { Annotator } from './annotator';
import type { Ledger, ReadFlow } from './ledger';

/** What to look for: texts and nodes. Attributes change no text, and pages change them all the time. */
const WATCHED: MutationObserverInit = { childList: true, characterData: true, subtree: true };

export interface Watch {
  readonly observe: (root: Node) => void;
  readonly stop: () => void;
}

export interface WatchParts {
  readonly annotator: Annotator;
  readonly ledger: Ledger;
  readonly onChanges: (records: readonly MutationRecord[]) => void;
}

/** True while the flow's text still begins as it was read: its marks then sit right until it is read again. */
const isInPlace = (node: Text, { flow }: ReadFlow): boolean => {
  const index = flow.nodes.indexOf(node);
  const part = flow.text.slice(flow.starts[index], flow.starts[index + 1]).trimEnd();
  return node.data.startsWith(part, index === 0 ? flow.from : 0);
};

/** Watches nothing until it is told what. */
export const createWatch = ({ annotator, ledger, onChanges }: WatchParts): Watch => {
  // In Firefox one range whose node has left the document keeps others of its highlight from being painted.
  const unmark = (record: MutationRecord): void => {
    if (record.type === 'characterData')
      annotator.forget(ledger.at(record.target).filter((entry) => !isInPlace(record.target as Text, entry)));
    for (const removed of record.removedNodes) annotator.forget(ledger.under(removed));
  };

  const observer = new MutationObserver((records) => {
    if (ledger.size() > 0) for (const record of records) unmark(record);
    onChanges(records);
  });

  return {
    observe: (root) => observer.observe(root, WATCHED),
    stop: () => observer.disconnect(),
  };
};
