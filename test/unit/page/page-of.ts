import { parseHTML } from 'linkedom';

/** A document without a browser, with `body` as its body's content. */
export const pageOf = (body: string): Document =>
  parseHTML(`<!doctype html><html><head><title>Title</title></head><body>${body}</body></html>`).document;

/** The element that a selector finds. Throws where there is none. */
export const find = (page: Document, selector: string): Element => {
  const element = page.querySelector(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  return element;
};
