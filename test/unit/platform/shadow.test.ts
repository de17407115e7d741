import { expect, it } from 'vitest';
import { shadowHostOf } from '../../../src/platform/shadow';

const nodeIn = (root: object): Node => ({ getRootNode: () => root }) as unknown as Node;

it('finds the element whose shadow root a node is in, and takes no address for one', () => {
  const host = { localName: 'news-text' };
  expect(shadowHostOf(nodeIn({ nodeType: 11, host }))).toBe(host);
  expect(shadowHostOf(nodeIn({ nodeType: 11 }))).toBeNull();
  expect(shadowHostOf(nodeIn({ nodeType: 9 }))).toBeNull();
  // A link that stands in no document is the root of what is in it.
  expect(shadowHostOf(nodeIn({ nodeType: 1, host: 'news.example' }))).toBeNull();
});
