/** The kinds of work that are compared, each over the whole page as it stands. */
import Mark from 'mark.js';
import { createGate, type Gate } from '../../../src/mentions/gate';
import { createMatcher } from '../../../src/mentions/matcher';
import type { PackTable } from '../../../src/mentions/prepared';
import type { Matcher } from '../../../src/mentions/types';
import { flowsOf } from '../../../src/page/flows';
import type { ChangeFigures, ChangeKind, ColdScan, PageFigures, WorkName } from './asked';
import { readAsItComes } from './change';
import { scanCold } from './cold';
import { never, scanWith } from './scan';

/** Reads the length of each text of the page by a native walker, and does nothing else: no reader of pages can be faster. */
const limit = (): number => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let units = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) units += (node as Text).length;
  return units;
};

const scanAll = (matcher: Matcher, gate: Gate): void => {
  const { scan, clear } = scanWith(matcher, gate);
  scan.work(never);
  clear();
};

/** Marks the table's trigger words: the least that a marker of words would have to look for to know as much. */
const peer = (triggers: readonly string[], acrossElements: boolean): void => {
  new Mark(document.body).mark([...triggers], {
    acrossElements,
    accuracy: 'exactly',
    separateWordSearch: false,
    diacritics: false,
  });
};

export interface Works {
  readonly run: (name: WorkName) => void;
  /** Sets the page right again after a kind of work that changes it. */
  readonly undo: (name: WorkName) => void;
  /** Scans the page in slices of some milliseconds as in a page just loaded, nothing built before. */
  readonly scanCold: (slice: number) => ColdScan;
  readonly change: (kind: ChangeKind, pieces: readonly string[]) => ChangeFigures;
  readonly figures: () => PageFigures;
}

/** All works with one table. */
export const createWorks = (table: PackTable): Works => {
  /** Made each time: a list of 100,000 words is not what the extension keeps. */
  const triggers = (): readonly string[] => table.triggers.split(' ');
  let ready: { readonly matcher: Matcher; readonly gate: Gate } | null = null;
  const make = () => ({ matcher: createMatcher(table), gate: createGate(triggers()) });

  const works: Readonly<Record<WorkName, () => void>> = {
    limit,
    scan: () => {
      ready ??= make();
      scanAll(ready.matcher, ready.gate);
    },
    peer: () => peer(triggers(), false),
    'peer-across': () => peer(triggers(), true),
  };

  return {
    run: (name) => works[name](),
    undo: (name) => {
      if (name === 'peer' || name === 'peer-across') new Mark(document.body).unmark();
    },
    scanCold: (slice) => scanCold(table, slice),
    change: (kind, pieces) => {
      const { matcher, gate } = make();
      return readAsItComes(kind, pieces, () => scanWith(matcher, gate));
    },
    figures: () => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      let textNodes = 0;
      while (walker.nextNode()) textNodes++;
      const flows = flowsOf(document.documentElement);
      const { matcher, gate } = make();
      const { scan, ledger, clear } = scanWith(matcher, gate);
      scan.work(never);
      clear();
      return {
        textNodes,
        units: limit(),
        flows: flows.length,
        flowsBehindGate: flows.filter(({ text }) => gate.mayHold(text)).length,
        marks: [...ledger.all()].flatMap(({ marks }) => marks).length,
      };
    },
  };
};
