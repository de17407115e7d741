import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCard } from '../../../src/card/controller';
import type { CardActions } from '../../../src/card/props';
import type { OpenCard } from '../../../src/card/state';
import { facts, requestWith } from './samples';

/** What the page is told to show; the drawing itself is tested in real browsers. */
const page = vi.hoisted(() => ({
  drawn: [] as OpenCard[],
  ended: 0,
  actions: undefined as CardActions | undefined,
}));

vi.mock('../../../src/card/opening', () => ({
  openCard: (_first: OpenCard, actions: CardActions) => {
    page.actions = actions;
    return { draw: (card: OpenCard) => page.drawn.push(card), end: () => page.ended++ };
  },
}));

const actions = (): CardActions => {
  if (!page.actions) throw new Error('No card was opened.');
  return page.actions;
};
const content = () => page.drawn.at(-1)?.content;

/** Lets the background answer each question as given, after so many milliseconds. */
function backgroundThat(answers: (question: { type: string }) => unknown, after = 10): { asked: object[] } {
  const asked: object[] = [];
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'newsgloss',
      sendMessage: async (question: { type: string }) => {
        asked.push(question);
        const reply = answers(question);
        await new Promise((resolve) => setTimeout(resolve, after));
        return reply;
      },
    },
  });
  return { asked };
}

const good = ({ type }: { type: string }) => ({ ok: true, answer: type === 'facts-for' ? facts : null });

describe('the card of a frame', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('window', { setTimeout, clearTimeout });
    page.drawn = [];
    page.ended = 0;
    page.actions = undefined;
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('asks for the facts that fit the sentence, and shows them without a flicker of an empty card', async () => {
    const { asked } = backgroundThat(good);
    createCard().show(requestWith());
    await vi.advanceTimersByTimeAsync(10);
    const question = { topic: 'ferry', context: 'The ferry strike went on.', pattern: 7 };
    expect(asked).toEqual([{ type: 'facts-for', ...question }]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.drawn.map((card) => card.content.kind)).toEqual(['facts']);
  });

  it('has the facts at once where it was told to expect the mention, and asks again where they failed', async () => {
    const { asked } = backgroundThat(good);
    const card = createCard();
    const { mention, context } = requestWith();
    card.expect(mention, context);
    await vi.advanceTimersByTimeAsync(10);
    card.show(requestWith());
    await vi.advanceTimersByTimeAsync(0);
    expect([asked.length, content()?.kind]).toEqual([1, 'facts']);
    backgroundThat(() => ({ ok: false, error: 'asleep' }));
    card.expect(mention, context);
    await vi.advanceTimersByTimeAsync(10);
    const again = backgroundThat(good);
    card.show(requestWith());
    await vi.advanceTimersByTimeAsync(10);
    expect([again.asked.length, content()?.kind]).toEqual([1, 'facts']);
  });

  it('asks for its own facts where another mention was expected', async () => {
    const { asked } = backgroundThat(good);
    const card = createCard();
    const { mention, context } = requestWith();
    card.expect(mention, 'Another sentence.');
    card.show(requestWith());
    card.expect({ ...mention, topic: 'harbour' }, context);
    card.show(requestWith());
    await vi.advanceTimersByTimeAsync(10);
    const own = { type: 'facts-for', topic: 'ferry', context, pattern: 7 };
    expect(asked).toEqual([{ ...own, context: 'Another sentence.' }, own, { ...own, topic: 'harbour' }, own]);
  });

  it('takes no facts for its own that came with the pattern of another mention in the sentence', async () => {
    const patternOf = (question: object): unknown => Reflect.get(question, 'pattern');
    backgroundThat((question) => ({
      ok: true,
      answer: { ...facts, pattern: `pattern ${patternOf(question)}` },
    }));
    const card = createCard();
    const { mention, context } = requestWith();
    card.expect({ ...mention, why: { pattern: 8, evidence: [] } }, context);
    card.show(requestWith());
    await vi.advanceTimersByTimeAsync(10);
    expect(content()).toMatchObject({ facts: { pattern: 'pattern 7' } });
  });

  it('shows itself empty where the facts take long', async () => {
    backgroundThat(good, 500);
    createCard().show(requestWith());
    await vi.advanceTimersByTimeAsync(200);
    expect(content()).toEqual({ kind: 'loading' });
    await vi.advanceTimersByTimeAsync(400);
    expect(content()?.kind).toBe('facts');
  });

  it('says so where the background fails, or never answers, and tries again when asked', async () => {
    backgroundThat(() => ({ ok: false, error: 'no pack' }));
    const card = createCard();
    card.show(requestWith());
    await vi.advanceTimersByTimeAsync(20);
    expect(content()).toEqual({ kind: 'failed', failure: 'no-answer' });
    backgroundThat(good, 3_600_000);
    actions().retry();
    await vi.advanceTimersByTimeAsync(6_000);
    expect(content()).toEqual({ kind: 'failed', failure: 'no-answer' });
    backgroundThat(good);
    actions().retry();
    await vi.advanceTimersByTimeAsync(20);
    expect(content()?.kind).toBe('facts');
  });

  it('says that a reload is needed where the extension was updated', async () => {
    vi.stubGlobal('chrome', { runtime: {} });
    createCard().show(requestWith());
    await vi.advanceTimersByTimeAsync(20);
    expect(content()).toEqual({ kind: 'failed', failure: 'gone' });
  });

  it('shows the later of two mentions, and tells the earlier one that it closed, once', async () => {
    backgroundThat(good);
    const [onClosed, later] = [vi.fn(), vi.fn()];
    const card = createCard();
    card.show(requestWith({ onClosed }));
    card.show(requestWith({ text: 'walk-out', onClosed: later }));
    await vi.advanceTimersByTimeAsync(20);
    expect(page.drawn.map(({ request }) => request.text)).toEqual(['walk-out']);
    card.close();
    expect([onClosed.mock.calls.length, later.mock.calls.length, page.ended]).toEqual([1, 1, 1]);
  });

  it('does not come up after it was closed while loading', async () => {
    backgroundThat(good);
    const card = createCard();
    card.show(requestWith());
    card.close();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.drawn).toEqual([]);
  });

  it('keeps the way back when the page, switched off by it, asks the card to close', async () => {
    const { asked } = backgroundThat(good);
    const card = createCard();
    card.show(requestWith());
    await vi.advanceTimersByTimeAsync(20);
    actions().unmark('site');
    card.close();
    expect(content()).toMatchObject({ kind: 'hidden', unmarking: 'site' });
    actions().restore();
    await vi.advanceTimersByTimeAsync(20);
    expect(asked.slice(1)).toEqual([
      { type: 'change-settings', change: { kind: 'site', site: 'courier.test', on: false } },
      { type: 'change-settings', change: { kind: 'site', site: 'courier.test', on: true } },
    ]);
    expect(page.ended).toBe(1);
  });

  it('shows the facts again where unmarking failed, and beside them that it did', async () => {
    backgroundThat(({ type }) => (type === 'facts-for' ? good({ type }) : { ok: false, error: 'full' }));
    createCard().show(requestWith());
    await vi.advanceTimersByTimeAsync(20);
    actions().unmark('form');
    expect(content()?.kind).toBe('hidden');
    await vi.advanceTimersByTimeAsync(20);
    expect(content()).toMatchObject({ kind: 'facts', facts, failure: 'no-answer' });
  });

  it('keeps its facts where the summary could not be opened', async () => {
    backgroundThat(({ type }) => (type === 'facts-for' ? good({ type }) : { ok: false, error: 'no tab' }));
    createCard().show(requestWith());
    await vi.advanceTimersByTimeAsync(20);
    actions().openSummary();
    await vi.advanceTimersByTimeAsync(20);
    expect(content()).toMatchObject({ kind: 'facts', facts, failure: 'no-answer' });
  });

  it('unmarks nothing of the next mention while the last one is still to be seen', async () => {
    const { asked } = backgroundThat(good, 100);
    const card = createCard();
    card.show(requestWith());
    await vi.advanceTimersByTimeAsync(100);
    card.show(requestWith({ text: 'walk-out' }));
    expect(page.drawn.map(({ request }) => request.text)).toEqual(['Ferry strike']);
    actions().unmark('form');
    actions().openSummary();
    await vi.advanceTimersByTimeAsync(100);
    expect(asked.map((question) => Reflect.get(question, 'type'))).toEqual(['facts-for', 'facts-for']);
    expect(content()?.kind).toBe('facts');
  });

  it('opens the summary at the topic, and closes', async () => {
    const { asked } = backgroundThat(good);
    createCard().show(requestWith());
    await vi.advanceTimersByTimeAsync(20);
    actions().openSummary();
    await vi.advanceTimersByTimeAsync(20);
    expect(asked.at(-1)).toEqual({ type: 'open-summary', topic: 'ferry' });
    expect(page.ended).toBe(1);
  });

  it('hands the step to the next mention to the page', async () => {
    backgroundThat(good);
    const onStep = vi.fn();
    createCard().show(requestWith({ by: 'key', onStep }));
    await vi.advanceTimersByTimeAsync(20);
    actions().step(-1);
    expect(onStep).toHaveBeenCalledWith(-1);
  });
});
