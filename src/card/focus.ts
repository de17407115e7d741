import { focusedElement } from '../platform/safe-document';
import type { Surface } from './surface';

/** What the keyboard stops at inside the card. */
const STOPS = 'a[href], button';

/** The element that had the focus before the card took it; null where none had. */
export type Origin = HTMLElement | null;

/** Where the focus is in the page; inside an open shadow root, the element in there. */
export function focusOrigin(): Origin {
  let active = focusedElement();
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active.localName !== 'body' ? active : null;
}

/** True while the focus is inside the card. */
export function hasFocus({ root }: Surface): boolean {
  return root.activeElement !== null;
}

/** True while the keyboard is at work in the card: a focus that a mouse click left behind does not count. */
export function hasKeyboard({ root }: Surface): boolean {
  return root.activeElement?.matches(':focus-visible') ?? false;
}

/** Moves the focus to the card as a whole, so that a screen reader says its name. Does not scroll the page. */
export function focusCard({ mount }: Surface): void {
  const card = mount.firstElementChild;
  if (card instanceof HTMLElement) card.focus({ preventScroll: true });
}

/** After a rendering took away the control that had the focus: to the one that undoes it, else to the card. */
export function focusAgain(surface: Surface): void {
  const answer = surface.root.querySelector<HTMLElement>('.push-button');
  if (answer) answer.focus({ preventScroll: true });
  else focusCard(surface);
}

/** Gives the focus back to where it was, without scrolling. */
export function focusBack(origin: Origin): void {
  if (origin?.isConnected) origin.focus({ preventScroll: true });
}

/**
 * True where Tab (or Shift+Tab) would lead out of the card. The card is the last thing in the page, so left to itself
 * the browser would go on to its own address bar.
 */
export function leadsOut({ root, mount }: Surface, event: KeyboardEvent): boolean {
  if (event.key !== 'Tab') return false;
  const stops = [...root.querySelectorAll<HTMLElement>(STOPS)];
  const active = root.activeElement;
  if (event.shiftKey) return active === stops[0] || active === mount.firstElementChild;
  return active === stops.at(-1);
}
