import { describe, expect, it } from 'vitest';
import { type Flow, flowsOf } from '../../../src/page/flows';
import { crossesSeam, cutFlow, overlapAt, spansOf } from '../../../src/page/spans';
import { find, pageOf } from './page-of';

const flowOf = (body: string): Flow => {
  const [flow] = flowsOf(find(pageOf(body), 'p'));
  if (!flow) throw new Error('The paragraph has no text');
  return flow;
};

const wordsAt = (flow: Flow, words: string): readonly string[] => {
  const start = flow.text.indexOf(words);
  return spansOf(flow, start, start + words.length).map((span) => span.node.data.slice(span.start, span.end));
};

describe('spansOf', () => {
  const flow = flowOf('<p>The <b>U.S.</b> <a>Capitol</a> riot of<code>x</code>January</p>');

  it('finds words inside one text node', () => {
    expect(wordsAt(flow, 'apito')).toEqual(['apito']);
  });

  it('finds words that run through several', () => {
    expect(wordsAt(flow, 'U.S. Capitol riot')).toEqual(['U.S.', ' ', 'Capitol', ' riot']);
  });

  it('gives no part of a space that stands for something left out', () => {
    expect(wordsAt(flow, 'of January')).toEqual(['of', 'January']);
  });

  it('counts from where a later piece of a long text begins', () => {
    const page = pageOf('<p></p>');
    find(page, 'p').textContent = `${'Some words. '.repeat(5_000)}The end came.`;
    const last = flowsOf(find(page, 'p')).at(-1);
    expect(last && wordsAt(last, 'The end')).toEqual(['The end']);
  });
});

describe('cutFlow', () => {
  it('cuts before the nodes named, and keeps the way back right', () => {
    const flow = flowOf('<p><span>Politics</span><span>Parler </span><b>sues</b></p>');
    const parts = cutFlow(flow, [1]);
    expect(parts.map(({ text }) => text)).toEqual(['Politics', 'Parler sues']);
    expect(parts.map((part) => spansOf(part, 0, part.text.length).map(({ node }) => node.data))).toEqual([
      ['Politics'],
      ['Parler ', 'sues'],
    ]);
  });

  it('leaves a flow without seams as it is', () => {
    const flow = flowOf('<p>one <b>two</b></p>');
    expect(cutFlow(flow, []).map(({ text }) => text)).toEqual([flow.text]);
  });
});

describe('crossesSeam', () => {
  const flow = flowOf('<p>one <b>two</b> three</p>');
  it.each([
    [0, 3, false],
    [4, 7, false],
    [0, 7, true],
    [5, 9, true],
  ])('from %i to %i: %s', (start, end, crosses) => {
    expect(crossesSeam(flow, start, end)).toBe(crosses);
  });
});

describe('overlapAt', () => {
  it('tells pieces of one text apart', () => {
    const page = pageOf('<p></p>');
    find(page, 'p').textContent = 'Some words. '.repeat(5_000);
    const [first, second] = flowsOf(find(page, 'p'));
    const node = first?.nodes[0];
    if (!first || !second || !node) throw new Error('The text was not cut');
    expect(overlapAt(node, first, second)).toBe(false);
    expect(overlapAt(node, first, { ...second, from: second.from - 1 })).toBe(true);
  });
});
