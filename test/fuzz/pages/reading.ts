/** The extension's reading of the page, and a plain one to compare it with. */
import { table } from 'newsgloss:matcher-table';
import { openings } from 'newsgloss:openings';
import { createMatcher } from '../../../src/mentions/matcher';
import { createPageGate } from '../../../src/mentions/page-gate';
import { createAnnotator } from '../../../src/page/annotator';
import { holdsProse, kindOf } from '../../../src/page/element-kinds';
import { createEvidence } from '../../../src/page/evidence';
import { createFlowWalk } from '../../../src/page/flows';
import { createLedger, type Ledger } from '../../../src/page/ledger';
import type { Painter } from '../../../src/page/painter';
import { createReader, type Reader } from '../../../src/page/reader';
import { nodesUnder, type Roots } from './build';
import { ask } from './clock';

const matcher = { ...createMatcher(table), triggers: table.triggers };
const gate = createPageGate(openings);

const nothing = (): void => {};

/** The reader that the content script runs, with nobody to tell of its marks. */
export const readerUntil = (signal: AbortSignal): Reader =>
  createReader({
    gate,
    bringMatcher: () => new Promise((resolve) => ask(() => resolve(matcher))),
    onMissing: nothing,
    wish: { isWanted: () => true, density: 'every', look: 'underline', colour: 'rust' },
    onReplaced: nothing,
    onMarks: nothing,
    onRead: nothing,
    mayGoOn: () => true,
    signal,
  });

const unpainted: Painter = {
  paint: nothing,
  unpaint: nothing,
  setActive: nothing,
  dress: nothing,
  repair: () => true,
  clear: nothing,
};

/** The document and the shadow roots, but those inside of what is left out. */
const rootsRead = (roots: Roots): ReadonlySet<Node> => {
  const isLeftOut = (node: Node): boolean => {
    const { parentElement } = node;
    if (parentElement) return !holdsProse(kindOf(parentElement)) || isLeftOut(parentElement);
    const root = node.getRootNode();
    return root instanceof ShadowRoot && isLeftOut(root.host);
  };
  const prose = nodesUnder(document, roots).filter((node) => !isLeftOut(node));
  return new Set(prose.map((node) => node.getRootNode()));
};

/** Reads all of the page that stands there now, flow by flow: no gate, no skim, no watching, no slices. */
export const readPlainly = (roots: Roots): Ledger => {
  const ledger = createLedger();
  const annotator = createAnnotator({ matcher, ledger, evidence: createEvidence(), painter: unpainted });
  annotator.want(() => true);
  for (const root of rootsRead(roots)) {
    const { firstChild: first, lastChild: last } = root;
    if (first && last) createFlowWalk({ first, last }).advance(annotator.read, () => false);
  }
  annotator.settle();
  return ledger;
};

/** What is marked and why, one line for each mark, in an order of its own. */
export const marksIn = (ledger: Ledger, roots: Roots): readonly string[] => {
  const numbers = new Map(nodesUnder(document, roots).map((node, index) => [node, index]));
  return [...ledger.all()]
    .flatMap(({ marks }) => marks)
    .map(({ text, mention: { topic, why }, ranges }) => {
      const places = ranges.map(
        ({ startContainer, startOffset, endOffset }) =>
          `${numbers.get(startContainer) ?? 'gone'}:${startOffset}-${endOffset}`,
      );
      return `${topic} "${text}" at ${places.join(' ')} by ${why.pattern} ${JSON.stringify(why.evidence)}`;
    })
    .sort();
};

/** What is wrong with the paint: it is to show the ledger's ranges and no others. Null where it is right. */
export const faultOfPaint = (ledger: Ledger): string | null => {
  const ranges = [...ledger.all()].flatMap(({ marks }) => marks.flatMap((mark) => mark.ranges));
  const painted = CSS.highlights.get('newsgloss');
  if ((painted?.size ?? 0) !== ranges.length)
    return `${painted?.size} ranges are painted, not ${ranges.length}`;
  return ranges.every((range) => painted?.has(range)) ? null : 'Other ranges are painted';
};
