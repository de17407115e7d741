import './browser-globals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Matcher, Mention } from '../../../src/mentions/types';
import { createAnnotator } from '../../../src/page/annotator';
import { createEvidence } from '../../../src/page/evidence';
import { flowsOf } from '../../../src/page/flows';
import { createLedger, type Mark } from '../../../src/page/ledger';
import type { Painter } from '../../../src/page/painter';
import type { Density } from '../../../src/platform/settings-types';
import { find, pageOf } from './page-of';

const hidden = vi.hoisted(() => new Set<string>());
vi.mock('../../../src/page/rects', () => ({ isShown: ({ text }: Mark) => !hidden.has(text) }));
/** The words as they stand on the page; the document that the tests have without a browser cannot compare texts by place. */
const ORDER = ['A1', 'A2', 'B1', 'B2', 'A3', 'C1', 'C2', 'C3'];
vi.mock('../../../src/page/order', () => ({
  byStart: (one: Mark, other: Mark) => ORDER.indexOf(one.text) - ORDER.indexOf(other.text),
}));
beforeEach(() => hidden.clear());

/** Marks every word of one capital and a number: the letter is the topic. */
const matcher: Matcher = {
  read: (text) => ({ text, needsPage: false, gives: [] }) as ReturnType<Matcher['read']>,
  decide: (reading) =>
    [...(reading as unknown as { text: string }).text.matchAll(/([A-Z])\d/g)].map(
      ([word, topic = ''], _index, all): Mention => {
        const start = (reading as unknown as { text: string }).text.indexOf(word);
        return { topic, start, end: start + word.length, why: { pattern: all.length, evidence: [] } };
      },
    ),
};

const setUp = (density: Density) => {
  const ledger = createLedger();
  const ignore = (): void => {};
  const painter: Painter = {
    paint: ignore,
    unpaint: ignore,
    dress: ignore,
    setActive: ignore,
    repair: () => true,
    clear: ignore,
  };
  const annotator = createAnnotator({ matcher, ledger, evidence: createEvidence(), painter });
  annotator.want(() => true);
  annotator.thin(density);
  const read = (element: Element): void => {
    for (const flow of flowsOf(element)) annotator.read(flow);
    annotator.settle();
  };
  const words = () => [...ledger.all()].flatMap(({ marks }) => marks.map(({ text }) => text)).sort();
  return { annotator, ledger, read, words };
};

const page = () => pageOf('<p id="a">A1 A2 B1</p><p id="b">B2 A3 C1 C2</p><p id="c">C3</p>');

describe('how many mentions are marked', () => {
  it('every one', () => {
    const { read, words } = setUp('every');
    read(find(page(), 'body'));
    expect(words()).toEqual(['A1', 'A2', 'A3', 'B1', 'B2', 'C1', 'C2', 'C3']);
  });

  it('the first of each topic in each paragraph', () => {
    const { read, words } = setUp('first-in-paragraph');
    read(find(page(), 'body'));
    expect(words()).toEqual(['A1', 'A3', 'B1', 'B2', 'C1', 'C3']);
  });

  it('the first of each topic on the page, also where an earlier one comes later or goes', () => {
    const { annotator, ledger, read, words } = setUp('first-on-page');
    const text = page();
    read(find(text, '#b'));
    expect(words()).toEqual(['A3', 'B2', 'C1']);
    read(find(text, '#c'));
    expect(words()).toEqual(['A3', 'B2', 'C1']);
    read(find(text, '#a'));
    expect(words()).toEqual(['A1', 'B1', 'C1']);
    annotator.forget(ledger.under(find(text, '#a')));
    annotator.settle();
    expect(words()).toEqual(['A3', 'B2', 'C1']);
  });

  it('the first that can be seen, or the first of all where none can', () => {
    const { read, words } = setUp('first-on-page');
    for (const word of ['A1', 'A2', 'C1', 'C2', 'C3']) hidden.add(word);
    read(find(page(), 'body'));
    expect(words()).toEqual(['A3', 'B1', 'C1']);
  });

  it('changes at once, and each mark keeps the name that the popup knows it by', () => {
    const { annotator, ledger, read, words } = setUp('every');
    const ids = () =>
      new Map([...ledger.all()].flatMap(({ marks }) => marks.map(({ text, id }) => [text, id])));
    read(find(page(), 'body'));
    const before = ids();
    annotator.thin('first-on-page');
    expect(words()).toEqual(['A1', 'B1', 'C1']);
    annotator.want((topic) => topic !== 'A');
    expect(words()).toEqual(['B1', 'C1']);
    annotator.want(() => true);
    annotator.thin('every');
    expect(words()).toHaveLength(8);
    expect(ids().get('B2')).toBe(before.get('B2'));
  });
});
