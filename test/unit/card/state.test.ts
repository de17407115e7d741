import { describe, expect, it } from 'vitest';
import {
  type CardEvent,
  type CardState,
  CLOSED,
  followsMark,
  type OpenCard,
  reduce,
} from '../../../src/card/state';
import { facts, requestWith } from './samples';

const request = requestWith();
const other = requestWith({ text: 'walk-out' });
const stateAfter = (...events: readonly CardEvent[]): CardState => events.reduce(reduce, CLOSED);
const openAfter = (...events: readonly CardEvent[]): OpenCard => {
  const state = stateAfter(...events);
  if (state.kind === 'closed') throw new Error('The card is closed.');
  return state;
};
const show: CardEvent = { do: 'show', request };
const answer: CardEvent = { do: 'answer', request, facts };

describe('the state of the card', () => {
  it('loads, then has its facts', () => {
    expect(stateAfter(show)).toMatchObject({ kind: 'open', pinned: false, content: { kind: 'loading' } });
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
    expect(pinned).toMatchObject({ pinned: true, request: other, content: { kind: 'loading' } });
    expect(reduce(pinned, { do: 'pin', pinned: false })).toMatchObject({ pinned: false });
  });

  it('is not pinned when it opens again', () => {
    expect(stateAfter(show, { do: 'pin', pinned: true }, { do: 'close' }, show)).toMatchObject({
      pinned: false,
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

  it('stays where it is once its mention is unmarked, and follows its mark again after undo', () => {
    const hidden = openAfter(show, answer, { do: 'hide', request, unmarking: 'form' });
    expect(hidden.content).toEqual({ kind: 'hidden', facts, unmarking: 'form', failure: null });
    expect(followsMark(hidden)).toBe(false);
    const back = openAfter(
      show,
      answer,
      { do: 'hide', request, unmarking: 'form' },
      { do: 'restore', request, failure: null },
    );
    expect(back.content).toEqual({ kind: 'facts', facts, explained: false, failure: null });
    expect(followsMark(back)).toBe(true);
  });

  it('has nothing to follow while its mention is unmarked, pinned or not', () => {
    const hide: CardEvent = { do: 'hide', request, unmarking: 'form' };
    const unpinned = openAfter(show, answer, hide, { do: 'pin', pinned: true }, { do: 'pin', pinned: false });
    expect(followsMark(unpinned)).toBe(false);
    const pinned = openAfter(show, answer, { do: 'pin', pinned: true }, hide, {
      do: 'restore',
      request,
      failure: null,
    });
    expect(followsMark(pinned)).toBe(false);
  });

  it('closes when a site is switched on again by it: the page is read anew, and opens cards of its own', () => {
    const hidden = stateAfter(show, answer, { do: 'hide', request, unmarking: 'site' });
    expect(reduce(hidden, { do: 'restore', request, failure: null })).toBe(CLOSED);
  });

  it('has its facts back where unmarking failed, and says so', () => {
    const hidden = stateAfter(show, answer, { do: 'hide', request, unmarking: 'site' });
    expect(reduce(hidden, { do: 'restore', request, failure: 'no-answer' })).toMatchObject({
      content: { kind: 'facts', facts, failure: 'no-answer' },
    });
  });

  it('keeps what it shows where something fails after the facts came', () => {
    const fail: CardEvent = { do: 'fail', request, failure: 'gone' };
    expect(stateAfter(show, answer, fail)).toMatchObject({ content: { kind: 'facts', failure: 'gone' } });
    const hide: CardEvent = { do: 'hide', request, unmarking: 'form' };
    expect(stateAfter(show, answer, hide, fail)).toMatchObject({
      content: { kind: 'hidden', unmarking: 'form', failure: 'gone' },
    });
  });
});
