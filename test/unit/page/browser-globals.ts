import { parseHTML } from 'linkedom';

/** What of a browser the page's modules ask for as they load. Imported before them. */
const { document, Document } = parseHTML('<html></html>');

class PlainStaticRange {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endOffset: number;

  constructor({ startContainer, startOffset, endOffset }: StaticRangeInit) {
    this.startContainer = startContainer;
    this.startOffset = startOffset;
    this.endOffset = endOffset;
  }
}

Object.assign(globalThis, {
  document,
  Document,
  NodeFilter: { SHOW_TEXT: 4 },
  StaticRange: PlainStaticRange,
});
