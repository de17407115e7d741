import './browser-globals';
import { describe, expect, it } from 'vitest';
import type { Matcher, Mention, Reading } from '../../../src/mentions/types';
import { createAnnotator } from '../../../src/page/annotator';
import { createEvidence } from '../../../src/page/evidence';
import { flowsOf } from '../../../src/page/flows';
import { createLedger } from '../../../src/page/ledger';
import type { Painter } from '../../../src/page/painter';
import { find, pageOf } from './page-of';

const RIOT = 1;

interface PlainReading extends Reading {
  readonly text: string;
}

/** Marks "Parler" always, "the attack" where "riot" stands anywhere on the page. */
const matcher: Matcher = {
  read: (text) => {
    const needsPage = text.includes('the attack');
    const gives = text.includes('riot') ? [RIOT] : [];
    const reading: PlainReading = { text, needsPage, gives };
    return needsPage || gives.length > 0 || /\bParler\b/.test(text) ? reading : null;
  },
  decide: (reading, page) =>
    [...(reading as PlainReading).text.matchAll(/\bParler\b|the attack/g)].flatMap((match): Mention[] => {
      const isName = match[0] === 'Parler';
      const mention = { start: match.index, end: match.index + match[0].length };
      const why = { pattern: isName ? 0 : 1, evidence: [] };
      return isName || page.has(RIOT) ? [{ topic: isName ? 'parler' : 'riot', ...mention, why }] : [];
    }),
};

const setUp = () => {
  const painted = new Set<StaticRange>();
  const ignore = (): void => {};
  const painter: Painter = {
    paint: (ranges) => {
      for (const range of ranges) painted.add(range);
    },
    unpaint: (ranges) => {
      for (const range of ranges) painted.delete(range);
    },
    dress: ignore,
    setActive: ignore,
    repair: () => true,
    clear: ignore,
  };
  const ledger = createLedger();
  const annotator = createAnnotator({ matcher, ledger, evidence: createEvidence(), painter });
  annotator.want(() => true);
  const read = (element: Element): void => {
    for (const flow of flowsOf(element)) annotator.read(flow);
    annotator.settle();
  };
  const words = (): readonly string[] =>
    [...painted].map(({ startContainer, startOffset, endOffset }) =>
      (startContainer as Text).data.slice(startOffset, endOffset),
    );
  return { annotator, ledger, read, words };
};

describe('marks', () => {
  it('are painted where the mention stands, in each text node it runs through', () => {
    const { read, words } = setUp();
    read(find(pageOf('<p>Before <b>Parler</b> and Parler.</p>'), 'body'));
    expect(words()).toEqual(['Parler', 'Parler']);
  });

  it('are not doubled where a text is read again', () => {
    const { read, words, ledger } = setUp();
    const body = find(pageOf('<p>Parler</p>'), 'body');
    read(body);
    read(body);
    expect(words()).toEqual(['Parler']);
    expect(ledger.size()).toBe(1);
  });

  it('follow a text that has changed', () => {
    const { read, words } = setUp();
    const paragraph = find(pageOf('<p>Parler</p>'), 'p');
    read(paragraph);
    (paragraph.firstChild as Text).data = 'Now Parler is here';
    read(paragraph);
    expect(words()).toEqual(['Parler']);
  });

  it('go with what has left the page', () => {
    const { annotator, read, words, ledger } = setUp();
    const page = pageOf('<div><p>Parler</p><p>Parler too</p></div><p>Parler stays</p>');
    read(find(page, 'body'));
    annotator.forget(ledger.under(find(page, 'div')));
    expect(words()).toEqual(['Parler']);
    expect(ledger.size()).toBe(1);
  });

  it('are not made in editors', () => {
    const { read, words } = setUp();
    read(find(pageOf('<div contenteditable><p>Parler</p></div><p role="textbox">Parler</p>'), 'body'));
    expect(words()).toEqual([]);
  });

  it('are made where an editor is switched off', () => {
    const { read, words } = setUp();
    read(find(pageOf('<div contenteditable="false">Parler</div>'), 'body'));
    expect(words()).toEqual(['Parler']);
  });
});

describe('doubtful mentions', () => {
  const page = pageOf('<p id="a">After the attack</p><p id="b">A riot</p>');

  it('are decided by what the page says, whichever is read first', () => {
    const { annotator, read, words, ledger } = setUp();
    read(find(page, '#a'));
    expect(words()).toEqual([]);
    read(find(page, '#b'));
    expect(words()).toEqual(['the attack']);
    expect(annotator.isSettled()).toBe(true);
    annotator.forget(ledger.under(find(page, '#b')));
    expect(annotator.isSettled()).toBe(false);
    annotator.settle();
    expect(words()).toEqual([]);
    expect(annotator.isSettled()).toBe(true);
  });

  it('are decided when all is read, where they and what decides them are read again together', () => {
    const page = pageOf('<p id="a">After the attack</p><p id="b">A riot</p>');
    const { annotator, read, words, ledger } = setUp();
    read(find(page, 'body'));
    annotator.forget(ledger.under(find(page, 'body')));
    read(find(page, 'body'));
    expect(words()).toEqual(['the attack']);
  });
});

describe("the reader's wishes", () => {
  it('take marks off and bring them back', () => {
    const { annotator, read, words } = setUp();
    read(find(pageOf('<p>Parler and the attack, a riot</p>'), 'body'));
    expect(words()).toEqual(['Parler', 'the attack']);
    annotator.want((topic) => topic !== 'parler');
    expect(words()).toEqual(['the attack']);
    annotator.want(() => true);
    expect([...words()].sort()).toEqual(['Parler', 'the attack']);
  });

  it('tells a change of marks once', () => {
    const { annotator, read } = setUp();
    read(find(pageOf('<p>Parler</p>'), 'body'));
    expect([annotator.takeChange(), annotator.takeChange()]).toEqual([true, false]);
    annotator.want(() => true);
    expect(annotator.takeChange()).toBe(false);
  });
});
