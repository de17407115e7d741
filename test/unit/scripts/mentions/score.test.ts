import { describe, expect, it } from 'vitest';
import type { FoundMention } from '../../../../scripts/mentions/find';
import { readLabelledLine } from '../../../../scripts/mentions/lines';
import { addLine, emptyScore, scoreLines } from '../../../../scripts/mentions/score';

const mark = (topic: string, start: number, end: number): FoundMention => ({
  topic,
  text: 'x'.repeat(end - start),
  start,
  end,
  flow: 0,
  why: { pattern: 'p', evidence: [] },
});

const scored = (text: string, mentions: readonly object[], marks: readonly FoundMention[]) => {
  const score = emptyScore();
  addLine(score, readLabelledLine(JSON.stringify({ id: 'a', text, mentions })), marks);
  return score.topics.get('t');
};

describe('addLine', () => {
  it('counts a mark that overlaps the label or one of its other forms', () => {
    const label = { topic: 't', text: 'Capitol riot', alt: ['the Capitol riot of 2021'] };
    const text = 'the Capitol riot of 2021';
    expect(scored(text, [label], [mark('t', 15, 17)])).toEqual({ right: 1, wrong: 0, found: 1, missed: 0 });
    expect(scored(text, [label], [mark('t', 20, 24)])).toEqual({ right: 1, wrong: 0, found: 1, missed: 0 });
    expect(scored(text, [{ ...label, alt: [] }], [mark('t', 20, 24)])).toEqual({
      right: 0,
      wrong: 1,
      found: 0,
      missed: 1,
    });
    expect(scored(text, [label], [mark('u', 4, 9)])).toEqual({ right: 0, wrong: 0, found: 0, missed: 1 });
  });

  it('counts an optional label neither way', () => {
    const label = { topic: 't', text: 'riot', optional: true };
    expect(scored('a riot', [label], [mark('t', 2, 6)])).toEqual({ right: 0, wrong: 0, found: 0, missed: 0 });
    expect(scored('a riot', [label], [])).toBeUndefined();
  });

  it('reads labels of the same text in the order they stand in', () => {
    const label = { topic: 't', text: 'Parler' };
    const labels = [label, { ...label, optional: true }];
    expect(scored('Parler Parler', labels, [mark('t', 0, 6)])).toEqual({
      right: 1,
      wrong: 0,
      found: 1,
      missed: 0,
    });
    expect(scored('Parler Parler', labels, [mark('t', 7, 13)])).toEqual({
      right: 0,
      wrong: 0,
      found: 0,
      missed: 1,
    });
  });
});

describe('scoreLines', () => {
  it('tells every miss and false mark with its sentence, then the figures', () => {
    const score = emptyScore();
    const line = readLabelledLine(
      '{"id": 7, "text": "a riot here", "mentions": [{"topic": "t", "text": "here"}]}',
    );
    addLine(score, line, [mark('t', 2, 6)]);
    expect(scoreLines(score)).toEqual([
      'missed t "here" [7] a riot here',
      'false t "xxxx" by p [7] a riot here',
      't: precision 0.0000, recall 0.0000, F1 0.0000 (0 right, 1 false, 0 found, 1 missed)',
    ]);
  });
});
