/** Flows in, marks out: reads each flow, keeps what was found, decides the doubtful by the page's evidence, paints. */
import type { Matcher, Mention } from '../mentions/types';
import type { Density } from '../platform/settings-types';
import { firstOfEach, firstOnPage } from './density';
import { isEditable } from './editors';
import type { EvidenceCount } from './evidence';
import type { Flow } from './flows';
import { seamsByLayout } from './layout';
import type { Ledger, Mark, ReadFlow } from './ledger';
import type { Painter } from './painter';
import { crossesSeam, cutFlow, spaced, spansOf } from './spans';
import type { Wanted } from './wishes';

export interface Annotator {
  /** Reads a flow, in place of whatever was found in the same text before. */
  readonly read: (flow: Flow) => void;
  /** Forgets what was found in some flows, and takes their marks off at once. */
  readonly forget: (entries: readonly ReadFlow[]) => void;
  /** Decides again what hangs on the page's evidence, if that has changed. To be called after each stretch of reading. */
  readonly settle: () => void;
  /** False where something was forgotten since the last `settle`: text that leaves takes its evidence along. */
  readonly isSettled: () => boolean;
  /** Changes what the reader wants to see marked, and marks accordingly. */
  readonly want: (wanted: Wanted) => void;
  /** Changes how many mentions of a topic are marked. */
  readonly thin: (density: Density) => void;
  /** True where marks came or went since the last call. */
  readonly takeChange: () => boolean;
}

export interface AnnotatorParts {
  readonly matcher: Matcher;
  readonly ledger: Ledger;
  readonly evidence: EvidenceCount;
  readonly painter: Painter;
}

const rangesOf = (flow: Flow, { start, end }: Mention): readonly StaticRange[] =>
  spansOf(flow, start, end).map(
    (span) =>
      new StaticRange({
        startContainer: span.node,
        startOffset: span.start,
        endContainer: span.node,
        endOffset: span.end,
      }),
  );

const isSame = (one: Mention, other: Mention): boolean =>
  one.start === other.start && one.end === other.end && one.topic === other.topic;

const isSameReason = ({ why }: Mention, other: Mention): boolean =>
  why.pattern === other.why.pattern && why.evidence.length === other.why.evidence.length;

/** An annotator that has read nothing and marks nothing until it is told what the reader wants. */
export const createAnnotator = ({ matcher, ledger, evidence, painter }: AnnotatorParts): Annotator => {
  let wanted: Wanted = () => false;
  let density: Density = 'every';
  let changed = false;
  let settled = true;
  let nextId = 1;
  /** Flows that the page's evidence decides, not looked at yet: what it is may be about to be read. */
  const undecided = new Set<ReadFlow>();

  const setMarks = (entry: ReadFlow, marks: readonly Mark[]): void => {
    const gone = entry.marks.filter((mark) => !marks.includes(mark));
    const come = marks.filter((mark) => !entry.marks.includes(mark));
    painter.unpaint(gone.flatMap(({ ranges }) => ranges));
    painter.paint(come.flatMap(({ ranges }) => ranges));
    if (gone.length + come.length > 0) changed = true;
    entry.marks = marks;
  };

  const markOf = (entry: ReadFlow, mention: Mention): Mark => {
    const { flow } = entry;
    const known = entry.found.find((mark) => isSame(mark.mention, mention));
    if (known) return isSameReason(known.mention, mention) ? known : { ...known, mention };
    const text = flow.text.slice(mention.start, mention.end);
    return { id: nextId++, mention, text, flow, ranges: rangesOf(flow, mention) };
  };

  /** Where one mention on the page counts, the others are looked at together, as all have been read. */
  const setFound = (entry: ReadFlow, found: readonly Mark[]): void => {
    entry.found = found;
    if (density !== 'first-on-page') setMarks(entry, density === 'every' ? found : firstOfEach(found));
  };

  const thinPage = (): void => {
    if (density !== 'first-on-page') return;
    const firsts = firstOnPage(ledger);
    for (const entry of ledger.all())
      setMarks(
        entry,
        entry.found.filter((mark) => firsts.has(mark)),
      );
  };

  const isToBeMarked = (flow: Flow, { topic, start, end }: Mention): boolean =>
    wanted(topic, flow.text.slice(start, end)) &&
    spansOf(flow, start, end).every(({ node }) => !isEditable(node));

  const decide = (entry: ReadFlow): void => {
    const { flow, exact } = entry;
    const mentions = matcher.decide(entry.reading, evidence);
    if (!exact && mentions.some(({ start, end }) => crossesSeam(flow, start, end))) readParts(entry);
    else
      setFound(
        entry,
        mentions.filter((mention) => isToBeMarked(flow, mention)).map((mention) => markOf(entry, mention)),
      );
  };

  const keep = (flow: Flow, exact: boolean): void => {
    const reading = matcher.read(flow.text);
    if (reading === null) return;
    const known = ledger.overlapping(flow);
    if (known.some((entry) => entry.flow.text === flow.text)) return;
    forget(known);
    const entry: ReadFlow = { flow, reading, exact, found: [], marks: [] };
    ledger.add(entry);
    evidence.add(reading.gives);
    if (reading.needsPage) undecided.add(entry);
    else decide(entry);
  };

  const forget = (entries: readonly ReadFlow[]): void => {
    for (const entry of entries) {
      if (!ledger.remove(entry)) continue;
      settled = false;
      undecided.delete(entry);
      evidence.remove(entry.reading.gives);
      setMarks(entry, []);
    }
  };

  /** Asks layout where a flow really ends and reads it again piece by piece. */
  const readParts = (entry: ReadFlow): void => {
    forget([entry]);
    for (const part of cutFlow(entry.flow, seamsByLayout(entry.flow))) keep(part, true);
  };

  const read = (flow: Flow): void => {
    if (!flow.tight) keep(flow, flow.nodes.length === 1);
    else if ((matcher.read(flow.text) ?? matcher.read(spaced(flow))) !== null)
      for (const part of cutFlow(flow, seamsByLayout(flow))) keep(part, true);
  };

  /** What is to be decided now: all that hangs on the page's evidence where that has changed, else what never was. */
  const takeDue = (): readonly ReadFlow[] => {
    const due = evidence.takeChange()
      ? [...ledger.all()].filter(({ reading }) => reading.needsPage)
      : [...undecided];
    undecided.clear();
    return due;
  };

  const decideDue = (): void => {
    for (let due = takeDue(); due.length > 0; due = takeDue()) due.forEach(decide);
  };

  return {
    read,
    forget,
    settle: () => {
      decideDue();
      settled = true;
      thinPage();
    },
    isSettled: () => settled,
    want: (wish) => {
      wanted = wish;
      for (const entry of [...ledger.all()]) decide(entry);
      decideDue();
      thinPage();
    },
    thin: (wish) => {
      density = wish;
      for (const entry of ledger.all()) setFound(entry, entry.found);
      thinPage();
    },
    takeChange: () => {
      const was = changed;
      changed = false;
      return was;
    },
  };
};
