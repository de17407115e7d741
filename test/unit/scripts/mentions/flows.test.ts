import { describe, expect, it } from 'vitest';
import { flowsOfFile, flowsOfPage, flowsOfText } from '../../../../scripts/mentions/flows';

describe('flowsOfPage', () => {
  it('joins inline elements and leaves scripts and editors out', () => {
    const html =
      '<html><body><p><a>Amazon</a> dropped <b>Parler</b></p><script>Parler</script><div contenteditable>Parler</div></body></html>';
    expect(flowsOfPage(html)).toEqual(['Amazon dropped Parler']);
  });

  it('finds nothing in an empty file', () => {
    expect(flowsOfPage('')).toEqual([]);
  });
});

describe('flowsOfText', () => {
  it('parts paragraphs at blank lines, and keeps wrapped lines together', () => {
    expect(flowsOfText('One\ntwo\r\n\r\nthree\n')).toEqual(['One\ntwo', 'three']);
  });

  it('takes each line as a paragraph where there is no blank one', () => {
    expect(flowsOfText('One\ntwo\n')).toEqual(['One', 'two']);
    expect(flowsOfText('')).toEqual([]);
  });
});

describe('flowsOfFile', () => {
  it('goes by the name of the file', () => {
    expect(flowsOfFile('a.HTML', '<p>A &amp; B</p>')).toEqual(['A & B']);
    expect(flowsOfFile('a.txt', '<p>A</p>')).toEqual(['<p>A</p>']);
  });
});
