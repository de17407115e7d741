import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mention } from '../../../src/mentions/types';
import { type CardWish, createCard } from '../../../src/page/card';
import type { Mark } from '../../../src/page/ledger';
import type { CardRequest } from '../../../src/platform/card-contract';

vi.mock('../../../src/page/rects', () => ({ rectsOf: (mark: Mark) => [mark.id] }));
vi.mock('../../../src/platform/safe-document', () => ({ rootElement: () => ({}) }));
const link = vi.hoisted(() => ({ askBackground: vi.fn<() => Promise<void>>() }));
vi.mock('../../../src/platform/page-link', () => link);

const mark = (id: number): Mark => ({ id }) as Mark;
const wish = {} as CardWish;
const mention: Mention = { topic: 'ferry', start: 4, end: 16, why: { pattern: 7, evidence: [] } };
const settled = () => new Promise((resolve) => setTimeout(resolve));

let requests: CardRequest[] = [];
const onShown = vi.fn<(mark: Mark | null) => void>();
const face = {
  expect: vi.fn(),
  show: (request: CardRequest) => {
    const before = requests.at(-1);
    requests.push(request);
    before?.onClosed();
  },
  dress: vi.fn(),
  close: vi.fn(() => requests.at(-1)?.onClosed()),
  lose: vi.fn(),
};

beforeEach(() => {
  vi.clearAllMocks();
  requests = [];
  link.askBackground.mockImplementation(async () => {
    globalThis.newsglossCard = face;
  });
});
afterEach(() => {
  globalThis.newsglossCard = undefined;
  globalThis.newsglossPublishedOn = undefined;
});

describe('the card', () => {
  it('is brought in once and belongs to the mark it was opened for last', async () => {
    const card = createCard({ theme: () => 'dark', onShown });
    card.prepare(mention, 'The ferry strike went on.');
    card.open(mark(1), wish);
    await settled();
    expect(face.expect).toHaveBeenCalledExactlyOnceWith(mention, 'The ferry strike went on.');
    card.open(mark(2), wish);
    await settled();
    expect(link.askBackground).toHaveBeenCalledOnce();
    expect(onShown.mock.calls).toEqual([[mark(1)], [mark(2)]]);
    expect(card.shown()).toEqual(mark(2));
    requests.at(-1)?.onClosed();
    expect(onShown).toHaveBeenLastCalledWith(null);
    expect(card.shown()).toBeNull();
  });

  it("is told the page's own date, which can be read only once the card has come", async () => {
    link.askBackground.mockImplementation(async () => {
      globalThis.newsglossCard = face;
      globalThis.newsglossPublishedOn = () => '2026-02-03';
    });
    createCard({ theme: () => 'dark', onShown }).open(mark(1), wish);
    await settled();
    expect(requests.at(-1)?.pagePublished).toBe('2026-02-03');
  });

  it('does not open any more where it was closed on its way', async () => {
    const card = createCard({ theme: () => 'dark', onShown });
    card.open(mark(1), wish);
    card.close();
    await settled();
    expect(requests).toEqual([]);
    expect(onShown).not.toHaveBeenCalled();
  });

  it('goes over to another mark, with its place', async () => {
    const card = createCard({ theme: () => 'dark', onShown });
    card.open(mark(1), wish);
    await settled();
    card.handOver(mark(2));
    expect(requests.at(-1)?.anchor()).toEqual([2]);
    expect(onShown).toHaveBeenLastCalledWith(mark(2));
    expect(card.shown()).toEqual(mark(2));
    card.close();
    expect(onShown).toHaveBeenLastCalledWith(null);
  });

  it('is still open where it does not close with its mark', async () => {
    const card = createCard({ theme: () => 'dark', onShown });
    card.open(mark(1), wish);
    await settled();
    card.lose();
    expect(face.lose).toHaveBeenCalledOnce();
    expect(card.shown()).toEqual(mark(1));
  });
});
