import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../page/browser-globals';
import { watchLeaving } from '../../../src/card/leaving';
import type { Point } from '../../../src/platform/card-contract';

/** Half of the plane is held: what lies left of 100. */
const isHeld = ({ x }: Point) => x < 100;

/** A watch over a window of our own; `isTrusted` is the browser's alone to set, so events here are plain objects. */
function watched() {
  const listeners: ((event: object) => void)[] = [];
  vi.stubGlobal('window', {
    addEventListener: (type: string, listener: (event: object) => void) => {
      if (type === 'pointermove') listeners.push(listener);
    },
    setTimeout,
    clearTimeout,
  });
  const stop = new AbortController();
  const onLeft = vi.fn();
  watchLeaving({ isHeld, onLeft, signal: stop.signal });
  const move = (x: number, { buttons = 0, isTrusted = true } = {}) => {
    for (const listener of listeners) listener({ isTrusted, clientX: x, clientY: 0, buttons });
  };
  return { move, onLeft, stop };
}

describe('leaving the card', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('takes 300 ms away from it', () => {
    const { move, onLeft } = watched();
    move(150);
    vi.advanceTimersByTime(299);
    expect(onLeft).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onLeft).toHaveBeenCalledOnce();
  });

  it('counts from the moment of leaving, not from the last move', () => {
    const { move, onLeft } = watched();
    move(150);
    vi.advanceTimersByTime(200);
    move(180);
    vi.advanceTimersByTime(100);
    expect(onLeft).toHaveBeenCalledOnce();
  });

  it('is undone by coming back in time', () => {
    const { move, onLeft } = watched();
    move(150);
    vi.advanceTimersByTime(250);
    move(50);
    vi.advanceTimersByTime(10_000);
    expect(onLeft).not.toHaveBeenCalled();
  });

  it('does not happen by itself, nor while a button is held down', () => {
    const { move, onLeft } = watched();
    move(50);
    vi.advanceTimersByTime(3_600_000);
    move(150, { buttons: 1 });
    vi.advanceTimersByTime(10_000);
    expect(onLeft).not.toHaveBeenCalled();
  });

  it('is told by the pointer alone, not by moves that the page makes up', () => {
    const { move, onLeft } = watched();
    move(50);
    move(150, { isTrusted: false });
    vi.advanceTimersByTime(10_000);
    expect(onLeft).not.toHaveBeenCalled();
    move(150);
    move(50, { isTrusted: false });
    vi.advanceTimersByTime(300);
    expect(onLeft).toHaveBeenCalledOnce();
  });

  it('is not told after the card has gone', () => {
    const { move, onLeft, stop } = watched();
    move(150);
    stop.abort();
    vi.advanceTimersByTime(10_000);
    expect(onLeft).not.toHaveBeenCalled();
  });
});
