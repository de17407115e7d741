import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { vi } from 'vitest';

/** Renders into a document of its own, and gives the element rendered into. */
export function rendered(content: ComponentChild): Element {
  const { document } = parseHTML('<!doctype html><html><body><main></main></body></html>');
  vi.stubGlobal('document', document);
  const main = document.querySelector('main') ?? document.body;
  render(content, main);
  return main;
}

/** An element's text with its white space folded. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
