import './browser-globals';
import { beforeEach, expect, it, vi } from 'vitest';
import { createShadows } from '../../../src/page/shadows';

class PlainSheet {
  replaceSync(): void {}
}

/** A root as Firefox has it, which paints marks only by a sheet of the root's own. */
const rootIn = (page: 'firefox' | 'chrome') => {
  const place = { isConnected: true, ownerDocument: document, parentNode: null };
  const host = { localName: 'news-text', ...place, getRootNode: () => document };
  const root = { host, adoptedStyleSheets: [{ of: 'the page' }] as object[] };
  Object.assign(host, { shadowRoot: root }, page === 'firefox' ? { openOrClosedShadowRoot: root } : {});
  return { root, host: host as unknown as Element };
};

beforeEach(() => {
  vi.stubGlobal('CSSStyleSheet', PlainSheet);
  vi.stubGlobal('chrome', {});
  vi.stubGlobal('HTMLElement', class {});
});

it('dresses a root once, however often all is read again, and undresses it at the end', () => {
  const life = new AbortController();
  const found = vi.fn();
  const shadows = createShadows(found, life.signal);
  const { root, host } = rootIn('firefox');
  for (let readings = 0; readings < 3; readings++) {
    shadows.look(host);
    shadows.forgetAll();
  }
  shadows.look(host);
  expect(found).toHaveBeenCalledTimes(4);
  expect(root.adoptedStyleSheets).toEqual([{ of: 'the page' }, new PlainSheet()]);
  life.abort();
  expect(root.adoptedStyleSheets).toEqual([{ of: 'the page' }]);
});

it('leaves roots alone where the rules of the document reach them', () => {
  const shadows = createShadows(() => {}, new AbortController().signal);
  const { root, host } = rootIn('chrome');
  shadows.look(host);
  expect([...shadows.roots()]).toEqual([root]);
  expect(root.adoptedStyleSheets).toHaveLength(1);
});
