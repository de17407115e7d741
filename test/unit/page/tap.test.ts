import { beforeEach, expect, it, vi } from 'vitest';
import { INTERACTIVE } from '../../../src/page/hit';
import type { Mark } from '../../../src/page/ledger';
import { followTaps } from '../../../src/page/tap';

vi.mock('../../../src/page/hit', () => ({ INTERACTIVE: 'a[href]' }));

class PlainElement {
  constructor(readonly selector: string) {}
  /** As the browser's own: by what the element is, not by what the page has put on it. */
  matches(selector: string): boolean {
    return this.selector === selector;
  }
}

const mark = {} as Mark;
const open = vi.fn();
let clicked: (event: object) => void;
let isForMouse = false;

const clickOn = (pointerType: string, ...path: readonly object[]): void =>
  clicked({
    isTrusted: true,
    pointerType,
    clientX: 1,
    clientY: 2,
    defaultPrevented: false,
    composedPath: () => path,
  });

const tapOn = (...path: readonly object[]): void => clickOn('touch', ...path);

beforeEach(() => {
  open.mockClear();
  isForMouse = false;
  vi.stubGlobal('Element', PlainElement);
  vi.stubGlobal('getSelection', () => null);
  vi.stubGlobal('addEventListener', (_type: string, listener: typeof clicked) => {
    clicked = listener;
  });
  followTaps({
    markAt: () => mark,
    isForMouse: () => isForMouse,
    open,
    signal: new AbortController().signal,
  });
});

it('opens the mark that was tapped', () => {
  tapOn(new PlainElement('p'), new PlainElement('main'), {});
  expect(open).toHaveBeenCalledWith(mark, { x: 1, y: 2 });
});

it('leaves a tap to a link, also to one outside the shadow root that the text is in', () => {
  tapOn(new PlainElement(INTERACTIVE));
  tapOn(new PlainElement('p'), {}, new PlainElement('news-text'), new PlainElement(INTERACTIVE));
  expect(open).not.toHaveBeenCalled();
});

it('is not misled by a form with a control named as a method', () => {
  const form = Object.assign(new PlainElement('form'), { matches: {} });
  tapOn(new PlainElement('p'), form);
  expect(open).toHaveBeenCalledOnce();
});

it('takes a click of the mouse only where the reader opens cards so, and never one on a link', () => {
  clickOn('mouse', new PlainElement('p'));
  expect(open).not.toHaveBeenCalled();
  isForMouse = true;
  clickOn('mouse', new PlainElement('p'));
  expect(open).toHaveBeenCalledOnce();
  clickOn('mouse', new PlainElement(INTERACTIVE));
  expect(open).toHaveBeenCalledOnce();
});
