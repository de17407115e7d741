import { describe, expect, it } from 'vitest';
import { type CardEvent, type CardState, CLOSED, reduce } from '../../../src/card/state';
import { facts, requestWith } from './samples';

const request = requestWith();
const other = requestWith({ text: 'walk-out' });
const stateAfter = (...events: readonly CardEvent[]): CardState => events.reduce(reduce, CLOSED);
const show: CardEvent = { do: 'show', request };
const answer: CardEvent = { do: 'answer', request, facts };

describe('the state of the card', () => {
  it('loads, then has its facts', () => {
    expect(stateAfter(show)).toMatchObject({ kind: 'open', stance: 'follows', content: { kind: 'loading' } });
    expect(stateAfter(show, answer)).toMatchObject({ content: { kind: 'facts', facts, explained: false } });
  });

  it('does nothing while closed but open', () => {
    const events: readonly CardEvent[] = [
      answer,
      { do: 'pin', pinned: true },
      { do: 'retry' },
      { do: 'close' },
    ];
    for (const event of events) expect(reduce(CLOSED, event)).toBe(CLOSED);
  });

  it('does not take the answer to an earlier request for its own', () => {
    const shown = stateAfter(show, { do: 'show', request: other });
    expect(reduce(shown, answer)).toBe(shown);
    expect(reduce(shown, { do: 'fail', request, failure: 'gone' })).toBe(shown);
    expect(reduce(shown, { do: 'answer', request: other, facts })).toMatchObject({
      content: { kind: 'facts' },
    });
  });

  it('closes when its mark leaves the view, but not for the mark of an earlier request', () => {
    const shown = stateAfter(show, { do: 'show', request: other });
    expect(reduce(shown, { do: 'lose', request })).toBe(shown);
    expect(reduce(shown, { do: 'lose', request: other })).toBe(CLOSED);
  });

  it('fails, and loads again', () => {
    const failed = stateAfter(show, { do: 'fail', request, failure: 'no-answer' });
    expect(failed).toMatchObject({ content: { kind: 'failed', failure: 'no-answer' } });
    expect(reduce(failed, { do: 'retry' })).toMatchObject({ content: { kind: 'loading' } });
  });

  it('stays pinned when it goes on to another mention, and follows again after', () => {
    const pinned = stateAfter(show, answer, { do: 'pin', pinned: true }, { do: 'show', request: other });
    expect(pinned).toMatchObject({ stance: 'pinned', request: other, content: { kind: 'loading' } });
    expect(reduce(pinned, { do: 'pin', pinned: false })).toMatchObject({ stance: 'follows' });
  });

  it('is not pinned when it opens again', () => {
    expect(stateAfter(show, { do: 'pin', pinned: true }, { do: 'close' }, show)).toMatchObject({
      stance: 'follows',
    });
  });

  it('discloses why only where there are facts', () => {
    expect(stateAfter(show, answer, { do: 'explain', explained: true })).toMatchObject({
      content: { kind: 'facts', explained: true },
    });
    expect(stateAfter(show, { do: 'explain', explained: true })).toMatchObject({
      content: { kind: 'loading' },
    });
  });

  it('stays where it is once its mention is unmarked, and has its facts back after undo', () => {
    const hidden = stateAfter(show, answer, { do: 'hide', request, unmarking: 'form' });
    expect(hidden).toMatchObject({ stance: 'stays', content: { kind: 'hidden', facts, unmarking: 'form' } });
    expect(reduce(hidden, { do: 'restore', request })).toMatchObject({
      stance: 'stays',
      content: { kind: 'facts', facts, explained: false },
    });
  });

  it('stays pinned when its mention is unmarked', () => {
    const hidden = stateAfter(
      show,
      answer,
      { do: 'pin', pinned: true },
      { do: 'hide', request, unmarking: 'site' },
    );
    expect(hidden).toMatchObject({ stance: 'pinned', content: { unmarking: 'site' } });
  });
});
