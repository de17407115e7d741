import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPainter } from '../../../src/page/painter';

class PlainHighlight extends Set<object> {
  priority = 0;
}
let highlights = new Map<string, PlainHighlight>();

beforeEach(() => {
  highlights = new Map();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', PlainHighlight);
});

const range = {} as StaticRange;
const painted = () => [...highlights].map(([name, { size }]) => [name, size]);

describe('the look of marks', () => {
  it('is a name: plain as long as the reader has changed nothing', () => {
    const painter = createPainter();
    painter.dress('underline', 'rust');
    painter.paint([range]);
    painter.setActive([range]);
    expect(painted()).toEqual([
      ['newsgloss', 1],
      ['newsgloss-active', 1],
    ]);
  });

  it('changes at once for what is painted, and leaves nothing under the former name', () => {
    const painter = createPainter();
    painter.paint([range]);
    painter.setActive([range]);
    painter.dress('both', 'teal');
    expect(painted()).toEqual([
      ['newsgloss-both-teal', 1],
      ['newsgloss-active-teal', 1],
    ]);
    painter.dress('tint', 'rust');
    expect(painted()).toEqual([
      ['newsgloss-tint', 1],
      ['newsgloss-active', 1],
    ]);
  });

  it('paints nothing by itself, and is kept by what is painted later and set right', () => {
    const painter = createPainter();
    painter.dress('underline', 'violet');
    expect(painted()).toEqual([]);
    painter.paint([range]);
    highlights.clear();
    expect(painter.repair()).toBe(true);
    expect(painted()).toEqual([['newsgloss-violet', 1]]);
    painter.clear();
    expect(painted()).toEqual([]);
  });

  it("leaves a highlight of the same name that is another's", () => {
    const painter = createPainter();
    painter.paint([range]);
    highlights.set('newsgloss', new PlainHighlight([{}, {}]));
    painter.dress('tint', 'rust');
    expect(painted()).toEqual([
      ['newsgloss', 2],
      ['newsgloss-tint', 1],
    ]);
  });
});
