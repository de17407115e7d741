import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InParts } from '../../../src/mentions/parts';
import { inIdleMoments } from '../../../src/page/idle';

/** Milliseconds that each part takes. */
const PART = 4;
let now = 0;
let idleMoments = 0;

function* parts(count: number, done: () => void): InParts<string> {
  for (let part = 0; part < count; part++) {
    now += PART;
    done();
    yield;
  }
  return 'built';
}

beforeEach(() => {
  now = 0;
  idleMoments = 0;
  vi.stubGlobal('performance', { now: () => now });
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => {
    idleMoments++;
    queueMicrotask(callback);
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('work in idle moments', () => {
  it('is done in slices, and comes to its end', async () => {
    const done = vi.fn();
    const result = inIdleMoments(parts(6, done));
    // A slice is over after 6 ms.
    expect(done).toHaveBeenCalledTimes(2);
    expect(await result).toBe('built');
    expect([done.mock.calls.length, idleMoments]).toEqual([6, 3]);
  });

  it('rejects with what it threw', async () => {
    const failing = inIdleMoments(
      parts(3, () => {
        throw new Error('broken');
      }),
    );
    await expect(failing).rejects.toThrow('broken');
  });
});
