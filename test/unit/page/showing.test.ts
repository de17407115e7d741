import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../../src/page/ledger';
import type { Reader } from '../../../src/page/reader';
import { createShowing } from '../../../src/page/showing';
import { DEFAULT_SETTINGS } from '../../../src/platform/settings-defaults';

const fake = vi.hoisted(() => ({
  marks: [] as object[],
  card: { open: vi.fn(), close: vi.fn(), lose: vi.fn(), handOver: vi.fn(), shown: vi.fn(), prepare: vi.fn() },
  isStillMarked: vi.fn<() => boolean>(),
  successorOf: vi.fn<() => object | null>(),
}));
vi.mock('../../../src/page/card', () => ({ createCard: () => fake.card }));
vi.mock('../../../src/page/order', () => ({ inOrder: () => fake.marks }));
vi.mock('../../../src/page/rects', () => ({ isShown: () => true }));
vi.mock('../../../src/page/report', () => ({ reportOf: (marks: readonly Mark[]) => marks.length }));
vi.mock('../../../src/page/hit', () => ({ markAt: () => null }));
vi.mock('../../../src/page/pointer', () => ({ followPointer: () => ({}) }));
vi.mock('../../../src/page/tap', () => ({ followTaps: () => {} }));
vi.mock('../../../src/page/successor', () => fake);
vi.mock('../../../src/platform/safe-document', () => ({ rootElement: () => null }));
vi.mock('../../../src/page/step', () => ({
  scrollTo: () => {},
  stepFrom: (marks: readonly Mark[], last: Mark | null) => marks[last ? marks.indexOf(last) + 1 : 0] ?? null,
}));

const markOf = (id: number): Mark =>
  ({
    id,
    text: 'Parler',
    mention: { start: 0, end: 6 },
    flow: { text: 'Parler' },
    ranges: [],
  }) as unknown as Mark;
const [first, second] = [markOf(1), markOf(2)];

let life = new AbortController();
const show = () => {
  const reader = { ledger: {}, painter: { setActive: () => {} } } as unknown as Reader;
  return createShowing({
    reader,
    site: 'news.example',
    settings: () => DEFAULT_SETTINGS,
    mayGoOn: () => true,
    signal: life.signal,
  });
};
const opened = () => fake.card.open.mock.calls.map(([mark]) => mark);

beforeEach(() => {
  vi.resetAllMocks();
  life = new AbortController();
  fake.marks = [first, second];
});

describe('a walk', () => {
  it('goes from mark to mark, and closes the card where it leads out of the frame', () => {
    const showing = show();
    expect([1, 2, 3].map(() => showing.walk(1, 'through'))).toEqual([true, true, false]);
    expect(opened()).toEqual([first, second]);
    expect(fake.card.close).toHaveBeenCalledOnce();
  });

  it('leaves the card alone where it finds nothing around', () => {
    fake.marks = [];
    expect(show().walk(1, 'around')).toBe(false);
    expect(fake.card.close).not.toHaveBeenCalled();
  });
});

describe('a mention to be revealed', () => {
  it('tells whether it is still there', () => {
    const showing = show();
    expect([showing.reveal(2), showing.reveal(3)]).toEqual([true, false]);
    expect(opened()).toEqual([second]);
  });
});

describe('a site that was switched off', () => {
  it('opens no card any more, whoever still asks', () => {
    const showing = show();
    showing.walk(1, 'around');
    const { onStep } = fake.card.open.mock.calls[0]?.[1] ?? {};
    life.abort();
    onStep(1);
    expect([showing.walk(1, 'around'), showing.reveal(2)]).toEqual([false, false]);
    expect(opened()).toEqual([first]);
    expect([showing.report(), showing.countShown()]).toEqual([0, 0]);
  });
});

describe('a card whose mark may have gone', () => {
  it('is left alone while the mark is there, and where none is open', () => {
    fake.card.shown.mockReturnValueOnce(null).mockReturnValueOnce(first);
    fake.isStillMarked.mockReturnValue(true);
    const showing = show();
    showing.allRead();
    showing.allRead();
    expect(fake.card.lose).not.toHaveBeenCalled();
    expect(fake.card.handOver).not.toHaveBeenCalled();
  });

  it('goes over to the mark that took its place, from which the next step leads on', () => {
    const showing = show();
    showing.walk(1, 'around');
    const successor = markOf(7);
    fake.marks = [successor, second];
    fake.card.shown.mockReturnValue(first);
    fake.successorOf.mockReturnValue(successor);
    showing.allRead();
    expect(fake.card.handOver).toHaveBeenCalledWith(successor);
    showing.walk(1, 'around');
    expect(opened()).toEqual([first, second]);
  });

  it('is lost where none took it', () => {
    fake.card.shown.mockReturnValue(first);
    fake.successorOf.mockReturnValue(null);
    show().allRead();
    expect(fake.card.lose).toHaveBeenCalledOnce();
  });
});
