import { CARD_ELEMENT, type Point } from '../platform/card-contract';
import { direction, locale } from '../platform/i18n';
import { isOwnPage } from '../platform/own-page';
import { elementsMatching, newElement, rootElement } from '../platform/safe-document';
import type { Theme } from '../platform/settings-types';
import controls from '../ui/controls.css';
import facts from '../ui/facts.css';
import tokens from '../ui/tokens.css';
import card from './card.css';
import type { Box, Size } from './geometry';
import { MARGIN, place } from './placement';

/** The top and bottom border of the card, CSS pixels: not part of what its children's heights add up to. */
const BORDERS = 2;

/** The tallest card, CSS pixels: four facts of three lines; more would cover the text that the reader came for. */
const TALLEST = 520;

/** Room for the first fact, CSS pixels: with less between head and foot, all of the card scrolls. */
const LEAST_FOR_FACTS = 110;

/** The one element that is ever added to a page, and the way into its closed shadow root. */
export interface Surface {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** What the card is rendered into, and what is moved about. */
  readonly mount: HTMLElement;
  /** What a screen reader says of its own accord when its words change. */
  readonly live: HTMLElement;
}

/**
 * Adds the host to the page, in the top layer: above any `z-index`. Built without `innerHTML`, which a page may
 * require trusted types for; a `<style>` inside a shadow root works under `style-src 'none'`.
 */
export function openSurface(): Surface {
  const host = newElement(CARD_ELEMENT);
  const root = host.attachShadow({ mode: 'closed' });
  const mount = newElement('div');
  mount.className = 'theme place';
  const live = newElement('p');
  live.className = 'unseen';
  live.role = 'status';
  live.lang = locale();
  live.dir = direction();
  addSheet(root, tokens + controls + facts + card);
  root.append(mount, live);
  host.popover = 'manual';
  settle(host);
  return { host, root, mount, live };
}

/**
 * A `<style>` works on every page; the extension's own pages forbid it by their policy and take a constructed sheet, which Firefox
 * gives content scripts only since version 153.
 */
function addSheet(root: ShadowRoot, text: string): void {
  if (isOwnPage()) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = newElement('style');
  style.textContent = text;
  root.append(style);
}

/**
 * Puts the host where it can be used: inside the page's modal dialog while one is open, which makes all outside it inert,
 * else on the root element. On a page without one (as after `document.open`) there is nothing to put it on.
 */
export function settle(host: HTMLElement): void {
  const home = elementsMatching('dialog:modal').at(-1) ?? rootElement();
  if (home === null || host.parentElement === home) return;
  home.append(host);
  host.showPopover();
}

/**
 * Milliseconds from the live region's coming into the page, or the change before, to its words: it is read out for what
 * changes in it, and one that comes with its words is not.
 */
const SAID_AFTER = 100;

/**
 * Has a screen reader say words when it has said what it is saying now; nothing where they are said already. With no words, what
 * was said holds no more and goes at once.
 */
export function say({ live }: Surface, words: string): void {
  live.dataset.due = words;
  if (words === '') live.textContent = '';
  setTimeout(() => {
    const { due = '' } = live.dataset;
    if (live.textContent !== due) live.textContent = due;
  }, SAID_AFTER);
}

/** Puts the card in light or dark colours, or in those of the system. */
export function dress({ mount }: Surface, theme: Theme): void {
  mount.dataset.theme = theme;
}

/** The viewport without its scroll bars, CSS pixels. */
export function viewportSize(): Size {
  return { width: rootElement()?.clientWidth ?? window.innerWidth, height: window.innerHeight };
}

/** Where the card is now. */
export function cardBox({ mount }: Surface): Box {
  return mount.getBoundingClientRect();
}

/** Puts the card by a line of its mark. */
export function placeBy({ mount }: Surface, line: Box, pointer: Point | null): void {
  mount.classList.remove('sheet');
  const card = { width: mount.offsetWidth, height: Math.min(wishedHeight(mount), TALLEST) };
  const { left, top, maxHeight } = place(line, pointer, card, viewportSize());
  mount.style.left = `${left}px`;
  mount.style.top = `${top}px`;
  mount.style.maxHeight = `${Math.min(maxHeight, card.height)}px`;
  scrollWhatFits(mount);
}

/** Lays the card along the lower edge of the viewport, as wide as that. */
export function placeAsSheet({ mount }: Surface): void {
  mount.removeAttribute('style');
  mount.classList.add('sheet');
  scrollWhatFits(mount);
}

/** Leaves the card where it is, with room for what it shows now. */
export function stayInPlace({ mount }: Surface): void {
  if (mount.classList.contains('sheet')) return;
  const room = viewportSize().height - MARGIN - mount.offsetTop;
  mount.style.maxHeight = `${Math.min(room, TALLEST)}px`;
  scrollWhatFits(mount);
}

/** Keeps the card as large as it is, so that what shrinks inside it does not leave the pointer outside; `false` lets it go. */
export function keepSize({ mount }: Surface, keep: boolean): void {
  mount.style.height = keep ? `${mount.offsetHeight}px` : '';
}

/** Scrolls the card, not the page, to its end. */
export function scrollToEnd({ mount }: Surface): void {
  const card = mount.firstElementChild;
  if (card) card.scrollTop = card.scrollHeight;
}

/** Lets the facts scroll between head and foot where there is room for that, else the card as a whole. */
function scrollWhatFits(mount: HTMLElement): void {
  const around = cardParts(mount).filter((part) => !part.classList.contains('body'));
  const taken = around.reduce((height, part) => height + part.offsetHeight, BORDERS);
  const limit = Number.parseFloat(getComputedStyle(mount).maxHeight);
  mount.classList.toggle('tight', limit - taken < LEAST_FOR_FACTS);
}

/**
 * The height that the card would have if nothing held it back. Read from its parts, because lifting its limit to
 * measure it would move what the reader has scrolled to.
 */
function wishedHeight(mount: HTMLElement): number {
  return cardParts(mount).reduce((height, part) => height + part.scrollHeight, BORDERS);
}

function cardParts(mount: HTMLElement): readonly HTMLElement[] {
  return [...(mount.firstElementChild?.children ?? [])].filter((part) => part instanceof HTMLElement);
}
