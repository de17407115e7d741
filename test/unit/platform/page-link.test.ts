import { afterEach, describe, expect, it, vi } from 'vitest';
import { onQuestion, type PageHandlers } from '../../../src/platform/page-link';

type Listener = (question: object, sender: unknown, reply: (reply: object) => void) => unknown;

const listeners = new Set<Listener>();
const onMessage = {
  addListener: (listener: Listener) => void listeners.add(listener),
  removeListener: (listener: Listener) => void listeners.delete(listener),
};

const ask = (question: object): readonly object[] => {
  const replies: object[] = [];
  for (const listener of listeners) listener(question, {}, (reply) => replies.push(reply));
  return replies;
};

afterEach(() => void vi.unstubAllGlobals());

describe('a question to a page', () => {
  it('is answered by the handler of its type, until the page ends', () => {
    vi.stubGlobal('chrome', { runtime: { id: 'newsgloss', onMessage } });
    const life = new AbortController();
    const handlers: PageHandlers = {
      walk: () => true,
      reveal: ({ mention }) => mention === 5,
      'frame-count': () => null,
      retire: () => {
        life.abort();
        return null;
      },
    };
    onQuestion(handlers, life.signal);
    expect(ask({ type: 'reveal', mention: 5 })).toEqual([{ ok: true, answer: true }]);
    expect(ask({ type: 'reveal', mention: 6 })).toEqual([{ ok: true, answer: false }]);
    expect(ask({ type: 'retire', taken: [], left: [] })).toEqual([{ ok: true, answer: null }]);
    expect(ask({ type: 'walk', step: 1, way: 'around' })).toEqual([]);
  });
});
