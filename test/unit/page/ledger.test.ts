import './browser-globals';
import { describe, expect, it } from 'vitest';
import { flowsOf } from '../../../src/page/flows';
import { createLedger, type Ledger, type ReadFlow } from '../../../src/page/ledger';
import { find, pageOf } from './page-of';

/** Enters each flow of a page's body, and returns the entries by their text. */
const enterAll = (ledger: Ledger, page: Document): ReadonlyMap<string, ReadFlow> => {
  const entries = flowsOf(find(page, 'body')).map(
    (flow): ReadFlow => ({
      flow,
      reading: { needsPage: false, gives: [] },
      exact: true,
      found: [],
      marks: [],
    }),
  );
  for (const entry of entries) ledger.add(entry);
  return new Map(entries.map((entry) => [entry.flow.text, entry]));
};

const textsUnder = (ledger: Ledger, node: Node): readonly string[] =>
  ledger.under(node).map(({ flow }) => flow.text);

describe('what stands under a node', () => {
  const page = pageOf('<div><p id="a">one</p><p id="b">two <b>words</b></p></div><p id="c"></p><p>three</p>');
  const ledger = createLedger();
  enterAll(ledger, page);

  it.each([
    ['a lone text', '#a', ['one']],
    ['several texts of one flow', '#b', ['two words']],
    ['several flows', 'div', ['one', 'two words']],
    ['nothing', '#c', []],
  ])('is told where it is %s', (_what, selector, texts) => {
    expect(textsUnder(ledger, find(page, selector))).toEqual(texts);
  });

  it('is told of a text itself', () => {
    expect(textsUnder(ledger, find(page, 'b').firstChild as Node)).toEqual(['two words']);
  });
});

describe('a ledger', () => {
  it('keeps nothing of the flows that were taken out', () => {
    const ledger = createLedger();
    for (let round = 0; round < 100; round++) {
      const page = pageOf(`<p>round ${round}</p><p>again</p>`);
      const entries = enterAll(ledger, page);
      for (const entry of entries.values()) expect(ledger.remove(entry)).toBe(true);
      expect(textsUnder(ledger, find(page, 'body'))).toEqual([]);
    }
    expect([ledger.size(), [...ledger.all()]]).toEqual([0, []]);
  });

  it('takes an entry out once', () => {
    const ledger = createLedger();
    const [entry] = enterAll(ledger, pageOf('<p>one</p>')).values();
    expect(entry && [ledger.remove(entry), ledger.remove(entry)]).toEqual([true, false]);
  });
});
