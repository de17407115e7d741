import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCount } from '../../../src/page/count';

const link = vi.hoisted(() => ({
  askBackground: vi.fn<(type: string, question: { count: number }) => Promise<boolean>>(),
}));
vi.mock('../../../src/platform/page-link', () => link);

let life = new AbortController();
let listeners: Record<string, () => void> = {};
let shown = 0;

const countIn = (where: 'top' | 'frame') => {
  vi.stubGlobal('self', 'this frame');
  vi.stubGlobal('top', where === 'top' ? 'this frame' : 'another');
  return createCount({ countShown: () => shown, signal: life.signal });
};
const told = () => link.askBackground.mock.calls.map(([, { count }]) => count);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (idle: () => void) => idle());
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => {
    listeners[type] = listener;
  });
  life = new AbortController();
  listeners = {};
  shown = 2;
  link.askBackground.mockReset();
  link.askBackground.mockResolvedValue(true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the count of a page', () => {
  it('adds up the frames, and is not told where there is nothing new', async () => {
    const count = countIn('top');
    count.changed();
    count.frameChanged(4, 3);
    count.frameChanged(4, 3);
    expect(told()).toEqual([2, 5]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told()).toEqual([2, 5]);
  });

  it('is told again once the page is back from the history, and not where there is none', () => {
    const count = countIn('top');
    count.tellAgain();
    expect(told()).toEqual([]);
    count.changed();
    count.tellAgain();
    expect(told()).toEqual([2, 2]);
  });
});

describe('the count of a sub-frame', () => {
  it('is told again, ever rarer, until the top frame has taken it', async () => {
    link.askBackground.mockResolvedValueOnce(false).mockResolvedValueOnce(false);
    countIn('frame').changed();
    await vi.advanceTimersByTimeAsync(500);
    expect(told()).toEqual([2]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told()).toEqual([2, 2, 2]);
  });

  it('is given up where nobody ever takes it', async () => {
    link.askBackground.mockResolvedValue(false);
    countIn('frame').changed();
    await vi.advanceTimersByTimeAsync(120_000);
    const given = told().length;
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(told()).toHaveLength(given);
  });

  it.each(['switched off', 'gone'])('is taken back when it is %s', (how) => {
    countIn('frame').changed();
    if (how === 'gone') listeners.pagehide?.();
    else life.abort();
    expect(told()).toEqual([2, 0]);
  });

  it('is not taken back where none was told', () => {
    countIn('frame');
    life.abort();
    expect(told()).toEqual([]);
  });
});
