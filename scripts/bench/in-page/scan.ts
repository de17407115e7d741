import type { Gate } from '../../../src/mentions/gate';
import type { Matcher } from '../../../src/mentions/types';
import { createAnnotator } from '../../../src/page/annotator';
import { createChanges } from '../../../src/page/changes';
import { createEvidence } from '../../../src/page/evidence';
import { createLedger, type Ledger } from '../../../src/page/ledger';
import { createPainter } from '../../../src/page/painter';
import { createScan, type Scan } from '../../../src/page/scan';
import { createShadows } from '../../../src/page/shadows';

export interface BenchScan {
  readonly scan: Scan;
  readonly ledger: Ledger;
  /** Takes in a batch of changes, as the extension does in the microtask after them. */
  readonly takeIn: (records: readonly MutationRecord[]) => void;
  /** Takes all paint off. */
  readonly clear: () => void;
}

export const never = (): boolean => false;

/** The content script's own parts, put together as its reader does, but for the schedule; the whole page waits to be read. */
export const scanWith = (matcher: Matcher, gate: Gate): BenchScan => {
  const ledger = createLedger();
  const painter = createPainter();
  const changes = createChanges();
  const annotator = createAnnotator({ matcher, ledger, evidence: createEvidence(), painter });
  annotator.want(() => true);
  changes.noteRoot(document);
  const shadows = createShadows(changes.noteRoot, new AbortController().signal);
  const scan = createScan({
    annotator,
    ledger,
    changes,
    skim: { gate: () => gate, onElement: shadows.look },
  });
  return {
    scan,
    ledger,
    takeIn: (records) => {
      scan.follow(records);
      changes.note(records);
    },
    clear: painter.clear,
  };
};
