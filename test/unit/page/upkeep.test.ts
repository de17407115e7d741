import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FIRST_LOOK, LAST_LOOK } from '../../../src/page/timings';
import { createUpkeep } from '../../../src/page/upkeep';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** All looks together take less than twice the last. */
const LONG = LAST_LOOK * 3;

describe('the upkeep of the paint', () => {
  it('looks after it ever more seldom, and then no more until marks change', () => {
    const look = vi.fn(() => true);
    const upkeep = createUpkeep(look, new AbortController().signal);
    upkeep.renew();
    vi.advanceTimersByTime(FIRST_LOOK);
    expect(look).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(FIRST_LOOK);
    expect(look).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(LONG);
    const looks = look.mock.calls.length;
    vi.advanceTimersByTime(LONG);
    expect(look).toHaveBeenCalledTimes(looks);
    upkeep.renew();
    vi.advanceTimersByTime(FIRST_LOOK);
    expect(look).toHaveBeenCalledTimes(looks + 1);
  });

  it('ends where there is no more to be looked after, and with the signal', () => {
    const look = vi.fn(() => false);
    const life = new AbortController();
    const upkeep = createUpkeep(look, life.signal);
    upkeep.renew();
    vi.advanceTimersByTime(LONG);
    expect(look).toHaveBeenCalledTimes(1);
    upkeep.renew();
    life.abort();
    vi.advanceTimersByTime(LONG);
    expect(look).toHaveBeenCalledTimes(1);
  });
});
