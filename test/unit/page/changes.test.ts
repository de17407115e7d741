import { describe, expect, it } from 'vitest';
import { type Changes, createChanges } from '../../../src/page/changes';
import { createFlowWalk } from '../../../src/page/flows';
import { find, pageOf } from './page-of';

const record = (
  target: Node,
  parts: Partial<Record<'addedNodes' | 'removedNodes', readonly Node[]>> = {},
) => {
  const added = parts.addedNodes ?? [];
  return {
    type: parts.addedNodes || parts.removedNodes ? 'childList' : 'characterData',
    target,
    addedNodes: added,
    removedNodes: parts.removedNodes ?? [],
    previousSibling: added[0]?.previousSibling ?? null,
    nextSibling: added.at(-1)?.nextSibling ?? null,
  } as unknown as MutationRecord;
};

/** Everything that waits, as the texts it reads, one for each stretch taken. */
const takeAll = (changes: Changes): readonly (readonly string[])[] => {
  const taken: string[][] = [];
  for (let range = changes.take(); range !== null; range = changes.take()) {
    const texts: string[] = [];
    createFlowWalk(range).advance(
      (flow) => texts.push(flow.text),
      () => false,
    );
    taken.push(texts);
  }
  return taken;
};

const textIn = (page: Document, selector: string): Node => {
  const text = find(page, selector).firstChild;
  if (!text) throw new Error(`${selector} is empty`);
  return text;
};

describe('what is read again', () => {
  it('is the run of a text that changed, and no other', () => {
    const page = pageOf('<div>one <b id="b">two</b> three<p>four</p> five</div>');
    const changes = createChanges();
    changes.note([record(textIn(page, '#b'))]);
    expect(takeAll(changes)).toEqual([['one two three']]);
    expect(changes.isEmpty()).toBe(true);
  });

  it('is read once where several places of it changed', () => {
    const page = pageOf('<p id="p">one <b id="b">two</b> three <i id="i">four</i></p>');
    const changes = createChanges();
    changes.note([record(textIn(page, '#b')), record(textIn(page, '#i')), record(textIn(page, '#p'))]);
    expect(takeAll(changes)).toEqual([['one two three four']]);
  });

  it('is a block that came, with those that follow it, and nothing beside it', () => {
    const page = pageOf('<div id="d"><p>old</p><p id="a">new</p><p id="b">newer</p></div>');
    const changes = createChanges();
    changes.note([record(find(page, '#d'), { addedNodes: [find(page, '#a')] })]);
    changes.note([record(find(page, '#d'), { addedNodes: [find(page, '#b')] })]);
    expect(takeAll(changes)).toEqual([['new', 'newer']]);
  });

  it('is both runs where a block has come between', () => {
    const page = pageOf('<div id="d">before<p id="a">new</p>after</div>');
    const changes = createChanges();
    changes.note([record(find(page, '#d'), { addedNodes: [find(page, '#a')] })]);
    expect(takeAll(changes)).toEqual([['new'], ['before'], ['after']]);
  });

  it('is the run that a removal has joined', () => {
    const page = pageOf('<div id="d">before <p id="a">gone</p>after</div>');
    const gone = find(page, '#a');
    const removal = {
      ...record(find(page, '#d'), { removedNodes: [gone] }),
      previousSibling: gone.previousSibling,
    };
    gone.remove();
    const changes = createChanges();
    changes.note([removal as MutationRecord]);
    expect(takeAll(changes)).toEqual([['before after']]);
  });

  it('is what stands beside a comment from behind which something was removed', () => {
    const page = pageOf('<p id="p">one <!-- anchor --></p>');
    const changes = createChanges();
    const removal = {
      ...record(find(page, '#p'), { removedNodes: [page.createTextNode('gone')] }),
      previousSibling: find(page, '#p').lastChild,
    };
    changes.note([removal]);
    expect(takeAll(changes)).toEqual([['one ']]);
  });

  it('is the run into which a script has come, which keeps letters apart', () => {
    const page = pageOf('<p id="p">one<script id="s"></script>two</p>');
    const changes = createChanges();
    changes.note([record(find(page, '#p'), { addedNodes: [find(page, '#s')] })]);
    expect(takeAll(changes)).toEqual([['one two']]);
  });

  it('is the run of an inline element that was emptied', () => {
    const page = pageOf('<p>one <b id="b"></b>two</p>');
    const changes = createChanges();
    changes.note([record(find(page, '#b'), { removedNodes: [page.createTextNode('gone')] })]);
    expect(takeAll(changes)).toEqual([['one two']]);
  });
});

describe('what is not read', () => {
  it('is what stands in code, controls and scripts', () => {
    const page = pageOf('<p><code id="c">one <b id="b">two</b></code></p>');
    const changes = createChanges();
    changes.note([record(textIn(page, '#c')), record(textIn(page, '#b'))]);
    expect(changes.isEmpty()).toBe(true);
  });

  it('is a script that came after the text', () => {
    const page = pageOf('<p id="p">text<script id="s"></script></p>');
    const changes = createChanges();
    changes.note([record(find(page, '#p'), { addedNodes: [find(page, '#s')] })]);
    expect(changes.isEmpty()).toBe(true);
  });

  it('is, twice, what is inside a block that waits already', () => {
    const page = pageOf('<div id="d"><p id="p">text</p></div>');
    const changes = createChanges();
    changes.note([record(find(page, 'body'), { addedNodes: [find(page, '#d')] })]);
    changes.note([record(find(page, '#d'), { addedNodes: [find(page, '#p')] }), record(textIn(page, '#p'))]);
    expect(takeAll(changes)).toEqual([['text']]);
  });

  it('is what has left the page again', () => {
    const page = pageOf('<div id="d"><p id="p">text</p></div>');
    const changes = createChanges();
    const gone = find(page, '#p');
    changes.note([record(find(page, '#d'), { addedNodes: [gone] })]);
    gone.remove();
    changes.note([record(find(page, '#d'), { removedNodes: [gone] })]);
    expect(takeAll(changes)).toEqual([]);
  });
});

describe('a flood of changes', () => {
  it('is given up for one reading of everything, told once', () => {
    const page = pageOf('<div id="d"></div>');
    const target = find(page, '#d');
    for (let count = 0; count < 20_001; count++) target.appendChild(page.createElement('p'));
    const changes = createChanges();
    changes.note([record(target, { addedNodes: [...target.childNodes] })]);
    expect(changes.take()).toBeNull();
    expect(changes.isEmpty()).toBe(false);
    expect([changes.takeFlood(), changes.takeFlood(), changes.isEmpty()]).toEqual([true, false, true]);
  });
});
