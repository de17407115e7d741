import { act } from 'preact/test-utils';

/** Lets an element hear of an event, as the browser tells it, and the page be drawn anew. */
export async function tell(element: Element | null | undefined, type: 'click' | 'input' | 'change') {
  if (!element) throw new Error(`There is nothing to tell of a ${type}`);
  const { Event } = element.ownerDocument.defaultView ?? globalThis;
  await act(async () => {
    element.dispatchEvent(new Event(type, { bubbles: true }));
  });
}
