import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../../src/page/ledger';
import { followPointer } from '../../../src/page/pointer';
import type { CardOpening } from '../../../src/platform/settings-types';

vi.mock('../../../src/platform/safe-document', () => ({
  onDocument: (type: string, listener: () => void) => listeners.set(type, listener),
}));

const listeners = new Map<string, (event: object) => void>();
const fire = (type: string, event: object = {}): void =>
  listeners.get(type)?.({ type, isTrusted: true, ...event });

const mark = {} as Mark;
const open = vi.fn();
const prepare = vi.fn();
let opening: CardOpening;
let held: string | null;

const move = (): void =>
  fire('pointermove', {
    pointerType: 'mouse',
    buttons: 0,
    clientX: 5,
    clientY: 5,
    getModifierState: (key: string) => key === held,
  });

beforeEach(() => {
  vi.useFakeTimers();
  open.mockClear();
  prepare.mockClear();
  listeners.clear();
  held = null;
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => listeners.set(type, listener));
  followPointer({
    markAt: ({ x }) => (x > 0 ? mark : null),
    opening: () => opening,
    prepare,
    open,
    signal: new AbortController().signal,
  });
});

describe('a card that opens under the pointer', () => {
  it('comes after the delay that the reader has set', () => {
    opening = { on: 'hover', delay: 900 };
    move();
    vi.advanceTimersByTime(890);
    expect(prepare).toHaveBeenCalledExactlyOnceWith(mark);
    expect(open).not.toHaveBeenCalled();
    vi.advanceTimersByTime(20);
    expect(open).toHaveBeenCalledWith(mark, { x: 5, y: 5 });
  });

  it('never comes where only a click opens it', () => {
    opening = { on: 'click' };
    move();
    vi.advanceTimersByTime(2_000);
    expect(open).not.toHaveBeenCalled();
  });
});

describe('a card that opens under the pointer while a key is held', () => {
  beforeEach(() => {
    opening = { on: 'hover-with-key', key: 'Alt' };
  });

  it('comes with the key alone', () => {
    move();
    vi.advanceTimersByTime(2_000);
    held = 'Shift';
    move();
    vi.advanceTimersByTime(2_000);
    expect(open).not.toHaveBeenCalled();
    held = 'Alt';
    move();
    vi.advanceTimersByTime(200);
    expect(open).toHaveBeenCalledOnce();
  });

  it('comes where the pointer rests when the key is pressed, and no other key', () => {
    move();
    fire('keydown', { key: 'Control' });
    vi.advanceTimersByTime(2_000);
    expect(open).not.toHaveBeenCalled();
    fire('keydown', { key: 'Alt' });
    vi.advanceTimersByTime(200);
    expect(open).toHaveBeenCalledOnce();
  });

  it('does not come where the key is let go before, nor where the pointer has left the page', () => {
    move();
    fire('keydown', { key: 'Alt' });
    fire('keyup', { key: 'Alt' });
    vi.advanceTimersByTime(2_000);
    fire('mouseleave');
    fire('keydown', { key: 'Alt' });
    vi.advanceTimersByTime(2_000);
    expect(open).not.toHaveBeenCalled();
  });
});
