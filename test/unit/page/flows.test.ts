import { describe, expect, it } from 'vitest';
import { createFlowWalk, type Flow, flowsOf } from '../../../src/page/flows';
import { WINDOW } from '../../../src/page/run';
import { find, pageOf } from './page-of';

const textsOf = (body: string): readonly string[] =>
  flowsOf(find(pageOf(body), 'body')).map(({ text }) => text.trim());

describe('what makes one flow', () => {
  it('joins text across inline elements', () => {
    expect(textsOf('<p><a>Amazon</a> pulled the plug on <b>Parler</b>.</p>')).toEqual([
      'Amazon pulled the plug on Parler.',
    ]);
  });

  it('ends at blocks inside and outside', () => {
    expect(textsOf('<div>before <p>inside</p> after</div><div>next</div>')).toEqual([
      'before',
      'inside',
      'after',
      'next',
    ]);
  });

  it('ends where an inline element holds a block', () => {
    expect(textsOf('<div>one <a>two<div>three</div>four</a> five</div>')).toEqual([
      'one two',
      'three',
      'four five',
    ]);
  });

  it('ends at a line break, which in a heading is for looks alone', () => {
    expect(textsOf('<p>one<br>two</p><h2>Servers<br>dropped</h2>')).toEqual([
      'one',
      'two',
      'Servers dropped',
    ]);
  });

  it('takes unknown elements for inline, as browsers do', () => {
    expect(textsOf('<p>The <news-term>Capitol</news-term> riot</p>')).toEqual(['The Capitol riot']);
  });

  it('makes no flow of white space', () => {
    expect(textsOf('<div> \n <p>  </p>\t<p>word</p> </div>')).toEqual(['word']);
  });

  it('keeps the number of a note apart from the word before it', () => {
    expect(textsOf('<p>Parler<sup>12</sup> said</p><p>on the 6<sup>th</sup></p>')).toEqual([
      'Parler 12 said',
      'on the 6th',
    ]);
  });
});

describe('what is left out', () => {
  it.each([
    ['a script', '<p>one <script>Parler</script>two</p>', 'one two'],
    ['a style sheet', '<p>one <style>Parler</style>two</p>', 'one two'],
    ['a template', '<p>one <template>Parler</template>two</p>', 'one two'],
    ['code, as a gap', '<p>one<code>Parler</code>two</p>', 'one two'],
    ['a keyboard key, as a gap', '<p>one<kbd>Parler</kbd>two</p>', 'one two'],
    ['a select box, as a gap', '<p>one<select><option>Parler</option></select>two</p>', 'one two'],
    ['a picture, as a gap', '<p>one<img alt="Parler">two</p>', 'one two'],
    ['a drawing, as a gap', '<p>one<svg><text>Parler</text></svg>two</p>', 'one two'],
    ['a comment', '<p>one <!-- Parler -->two</p>', 'one two'],
  ])('%s', (_name, body, text) => {
    expect(textsOf(body)).toEqual([text]);
  });

  it.each(['textarea', 'pre', 'iframe'])('%s, and the text on both sides does not meet', (name) => {
    expect(textsOf(`<div>one<${name}>Parler</${name}>two</div>`)).toEqual(['one', 'two']);
  });
});

describe('the way back to the text nodes', () => {
  it('tells where each node begins', () => {
    const page = pageOf('<p>The <b>Capitol</b> riot</p>');
    const [flow] = flowsOf(find(page, 'p'));
    expect(flow?.nodes.map(({ data }) => data)).toEqual(['The ', 'Capitol', ' riot']);
    expect(flow?.starts).toEqual([0, 4, 11]);
    expect(flow?.from).toBe(0);
  });

  it('marks where two nodes meet between letters', () => {
    const tight = (body: string): readonly boolean[] =>
      flowsOf(find(pageOf(body), 'body')).map((flow) => flow.tight);
    expect(tight('<p>Par<b>ler</b></p>')).toEqual([true]);
    expect(tight('<p>the <b>app</b>, then</p>')).toEqual([false]);
    expect(tight('<p>word<code>x</code>word</p>')).toEqual([false]);
  });
});

describe('pages without measure', () => {
  it('reads a page nested 20,000 elements deep', () => {
    const page = pageOf('');
    let inner = find(page, 'body');
    for (let depth = 0; depth < 20_000; depth++) {
      const element = page.createElement('div');
      inner.appendChild(element);
      inner = element;
    }
    inner.textContent = 'deep down';
    expect(flowsOf(find(page, 'body')).map(({ text }) => text)).toEqual(['deep down']);
  });

  it('cuts an over-long text after sentences, and loses nothing of it', () => {
    const text = 'One sentence of words. '.repeat(6_000);
    const page = pageOf('<p></p>');
    find(page, 'p').textContent = text;
    const flows = flowsOf(find(page, 'p'));
    expect(flows.length).toBe(Math.ceil(text.length / WINDOW));
    expect(flows.map((flow) => flow.text).join('')).toBe(text);
    for (const flow of flows) {
      expect(flow.text.length).toBeLessThanOrEqual(WINDOW);
      expect(flow.text.trimEnd()).toMatch(/\.$/);
      expect(flow.nodes[0]?.data.startsWith(flow.text, flow.from)).toBe(true);
    }
  });

  it('cuts a text without a space hard', () => {
    const page = pageOf('<p></p>');
    find(page, 'p').textContent = 'x'.repeat(WINDOW * 2 + 5);
    expect(flowsOf(find(page, 'p')).map(({ text }) => text.length)).toEqual([WINDOW, WINDOW, 5]);
  });

  it('keeps the way back right where a run of several nodes is cut', () => {
    const page = pageOf('<p></p>');
    for (let count = 0; count < 40; count++) {
      const part = page.createElement(count % 2 ? 'b' : 'i');
      part.textContent = `Part ${count} `.repeat(300);
      find(page, 'p').appendChild(part);
    }
    for (const flow of flowsOf(find(page, 'p')))
      flow.nodes.forEach((node, index) => {
        const part = flow.text.slice(flow.starts[index], flow.starts[index + 1]);
        expect(node.data.startsWith(part, index === 0 ? flow.from : 0)).toBe(true);
      });
  });
});

describe('a walk that stops and goes on', () => {
  const PARAGRAPHS = 5_000;
  const longPage = (): Document =>
    pageOf(Array.from({ length: PARAGRAPHS }, (_none, index) => `<p>Paragraph <b>${index}</b></p>`).join(''));

  const walkOf = (page: Document) => {
    const body = find(page, 'body');
    const read: string[] = [];
    const walk = createFlowWalk({ first: body, last: body });
    const visit = (flow: Flow): number => read.push(flow.text);
    return { body, read, walk, visit };
  };

  it('reads every flow once, however often it stops', () => {
    const { read, walk, visit } = walkOf(longPage());
    let slices = 1;
    while (!walk.advance(visit, () => true)) slices++;
    expect(slices).toBeGreaterThan(5);
    expect(read).toEqual(Array.from({ length: PARAGRAPHS }, (_none, index) => `Paragraph ${index}`));
    expect(walk.advance(visit, () => true)).toBe(true);
    expect(read.length).toBe(PARAGRAPHS);
  });

  it('goes on after what was removed while it waited', () => {
    const { body, read, walk, visit } = walkOf(longPage());
    walk.advance(visit, () => true);
    const stop = read.length;
    const waiting = [...body.children].slice(stop - 1, stop + 100);
    for (const element of waiting) {
      const { previousSibling, nextSibling } = element;
      element.remove();
      walk.follow(element, body, previousSibling, nextSibling);
    }
    walk.advance(visit, () => false);
    expect(read.length).toBe(PARAGRAPHS - waiting.length + 1);
    expect(read.at(-1)).toBe(`Paragraph ${PARAGRAPHS - 1}`);
  });

  it('ends where all that was left was removed', () => {
    const { body, read, walk, visit } = walkOf(longPage());
    walk.advance(visit, () => true);
    const stop = read.length;
    body.remove();
    walk.follow(body, find(body.ownerDocument, 'html'), null, null);
    expect(walk.advance(visit, () => false)).toBe(true);
    expect(read.length).toBe(stop);
  });

  it('stops between the pieces of one huge text', () => {
    const page = pageOf('<p></p>');
    find(page, 'p').textContent = 'Some words. '.repeat(50_000);
    const { read, walk, visit } = walkOf(page);
    let slices = 1;
    while (!walk.advance(visit, () => true)) slices++;
    expect(slices).toBeGreaterThan(5);
    expect(read.join('')).toBe('Some words. '.repeat(50_000));
  });
});
