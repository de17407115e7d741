import './browser-globals';
import { describe, expect, it } from 'vitest';
import type { Flow } from '../../../src/page/flows';
import { createLedger, type Mark } from '../../../src/page/ledger';
import { isStillMarked, successorOf } from '../../../src/page/successor';

let nextId = 1;

/** The mark of a word in a text, as if it stood in one text node. */
const markOf = (text: string, word: string, topic = 'parler', from = 0): Mark => {
  const start = text.indexOf(word, from);
  const node = { data: text } as Text;
  const flow: Flow = { text, nodes: [node], starts: [0], from: 0, tight: false };
  const mention = { topic, start, end: start + word.length, why: { pattern: 0, evidence: [] } };
  return {
    id: nextId++,
    mention,
    text: word,
    flow,
    ranges: [{ startContainer: node } as unknown as StaticRange],
  };
};

const text = 'Rain fell. Nobody could open Parler.';
const gone = markOf(text, 'Parler');

describe('the successor of a mark', () => {
  it('has the same words in the same sentence, whatever else stands there now', () => {
    const successor = markOf(`News. ${text}`, 'Parler');
    expect(successorOf(gone, [markOf('Parler is back.', 'Parler'), successor])).toBe(successor);
  });

  it('is of the same topic and has the same words', () => {
    expect(successorOf(gone, [markOf(text, 'Parler', 'riot'), markOf(text, 'Rain')])).toBeNull();
  });

  it('is the nearest of several', () => {
    const twice = 'Parler was here, and Parler was there.';
    const marks = [markOf(twice, 'Parler'), markOf(twice, 'Parler', 'parler', 5)];
    expect(successorOf(markOf(twice, 'Parler', 'parler', 5), marks)).toBe(marks[1]);
    expect(successorOf(markOf(twice, 'Parler'), marks)).toBe(marks[0]);
  });
});

describe('a mark', () => {
  it('is there for as long as its paragraph holds it', () => {
    const ledger = createLedger();
    const mark = markOf(text, 'Parler');
    const entry = {
      flow: mark.flow,
      reading: { needsPage: false, gives: [] },
      exact: true,
      found: [],
      marks: [mark],
    };
    expect(isStillMarked(ledger, mark)).toBe(false);
    ledger.add(entry);
    expect(isStillMarked(ledger, mark)).toBe(true);
    entry.marks = [];
    expect(isStillMarked(ledger, mark)).toBe(false);
  });
});
