import { afterEach, describe, expect, it, vi } from 'vitest';
import { annotate, askFrame, frameReports } from '../../../src/platform/frames';

interface Injection {
  /** Absent where a file is injected. */
  readonly func?: () => unknown;
  readonly injectImmediately?: boolean;
}

const fake = vi.hoisted(() => ({
  browser: {
    scripting: {
      insertCSS: vi.fn<() => Promise<void>>(),
      executeScript: vi.fn<(injection: Injection) => Promise<object[]>>(),
    },
    tabs: { sendMessage: vi.fn<() => Promise<object>>() },
  },
}));
vi.mock('../../../src/platform/browser', () => fake);

afterEach(() => {
  globalThis.newsglossPage = undefined;
  globalThis.newsglossAsked = undefined;
});

const report = { focused: true, mentions: [], verdict: null };
const page = (alive: boolean) => ({
  alive: () => alive,
  report: () => report,
  tellAgain: () => {},
  retire: vi.fn<() => void>(),
});

describe('the reports of the frames', () => {
  it('are asked for at once, of scripts that have not ended', async () => {
    fake.browser.scripting.executeScript.mockImplementation(async ({ func, injectImmediately }) => {
      expect(injectImmediately).toBe(true);
      return [undefined, page(false), page(true)].map((face, frameId) => {
        globalThis.newsglossPage = face;
        return { frameId, result: func?.() };
      });
    });
    expect(await frameReports(7)).toEqual([{ frame: 2, report }]);
  });

  it('are null where the browser lets no extension in', async () => {
    fake.browser.scripting.executeScript.mockRejectedValue(new Error('not here'));
    expect(await frameReports(7)).toBeNull();
  });
});

describe('a page that the reader asks for', () => {
  it('keeps the script that runs there until the next one has come, since the popup may close between', async () => {
    const judged = page(true);
    globalThis.newsglossPage = judged;
    fake.browser.scripting.executeScript.mockImplementation(async ({ func }) => {
      func?.();
      return [];
    });
    await annotate(7, 'asked');
    expect(globalThis.newsglossAsked).toBe(true);
    expect(judged.retire).not.toHaveBeenCalled();
  });
});

describe('a question to a frame', () => {
  it('comes back with its answer, and rejects with the words of what went wrong', async () => {
    fake.browser.tabs.sendMessage.mockResolvedValueOnce({ ok: true, answer: false });
    expect(await askFrame(7, 2, { type: 'reveal', mention: 5 })).toBe(false);
    expect(fake.browser.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      { type: 'reveal', mention: 5 },
      { frameId: 2 },
    );
    fake.browser.tabs.sendMessage.mockResolvedValueOnce({ ok: false, error: 'no such mention' });
    await expect(askFrame(7, 2, { type: 'reveal', mention: 5 })).rejects.toThrow('no such mention');
  });
});
