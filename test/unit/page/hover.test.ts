import { describe, expect, it } from 'vitest';
import {
  type Hover,
  type HoverEffect,
  type HoverEvent,
  type HoverStep,
  nextHover,
} from '../../../src/page/hover';

interface Mark {
  readonly name: string;
}
const one: Mark = { name: 'one' };
const two: Mark = { name: 'two' };

const moved = { type: 'moved' } as const;
const rested = (on: Mark | null): HoverEvent<Mark> => ({ type: 'rested', on });
const dwelt = (on: Mark | null): HoverEvent<Mark> => ({ type: 'dwelt', on });
const closed = (on: Mark | null): HoverEvent<Mark> => ({ type: 'closed', on });
const brokenOff = { type: 'broken-off' } as const;

/** Goes through events from the start; returns where that leads and what was done on the way. */
const follow = (...events: readonly HoverEvent<Mark>[]) => {
  let state: Hover<Mark> = { kind: 'away' };
  const effects: HoverEffect<Mark>[] = [];
  for (const event of events) {
    const step: HoverStep<Mark> = nextHover(state, event);
    state = step.state;
    if (step.effect) effects.push(step.effect);
  }
  return {
    state,
    effects,
    opened: effects.flatMap((effect) => (effect.type === 'open' ? [effect.on.name] : [])),
  };
};

describe('the pointer over marks', () => {
  it('opens a card after resting and dwelling on a mark', () => {
    const { state, effects } = follow(moved, rested(one), dwelt(one));
    expect(effects.map(({ type }) => type)).toEqual(['wait-for-rest', 'prepare-and-wait', 'open']);
    expect(state).toEqual({ kind: 'shown', on: one });
  });

  it('asks nothing of the page while it moves', () => {
    expect(follow(moved, moved, moved).effects.map(({ type }) => type)).toEqual(['wait-for-rest']);
  });

  it('opens nothing on a mere crossing', () => {
    expect(follow(moved, rested(null)).state).toEqual({ kind: 'away' });
    expect(follow(moved, rested(one), dwelt(null)).opened).toEqual([]);
  });

  it('begins anew where the pointer has gone on to another mark', () => {
    expect(follow(moved, rested(one), dwelt(two)).opened).toEqual([]);
    expect(follow(moved, rested(one), dwelt(two), rested(two), dwelt(two)).opened).toEqual(['two']);
  });

  it('stays with its mark while the hand shakes', () => {
    expect(follow(moved, rested(one), moved, moved, dwelt(one)).opened).toEqual(['one']);
  });

  it('opens the card of another mark while one is open', () => {
    expect(follow(moved, rested(one), dwelt(one), moved, rested(two), dwelt(two)).opened).toEqual([
      'one',
      'two',
    ]);
  });

  it('does not open the same card again while the pointer is on its mark', () => {
    expect(follow(moved, rested(one), dwelt(one), moved, rested(one), dwelt(one)).opened).toEqual(['one']);
  });

  it('does not open again what was closed under the pointer', () => {
    expect(follow(moved, rested(one), dwelt(one), closed(one), moved, rested(one)).state).toEqual({
      kind: 'shown',
      on: one,
    });
  });

  it('opens again once the pointer was elsewhere', () => {
    const opened = ['one', 'one'];
    expect(
      follow(moved, rested(one), dwelt(one), closed(null), moved, rested(one), dwelt(one)).opened,
    ).toEqual(opened);
    expect(
      follow(moved, rested(one), dwelt(one), moved, rested(null), moved, rested(one), dwelt(one)).opened,
    ).toEqual(opened);
    expect(
      follow(moved, rested(one), dwelt(one), moved, closed(null), rested(one), dwelt(one)).opened,
    ).toEqual(opened);
  });

  it.each([[[moved]], [[moved, rested(one)]], [[moved, rested(one), dwelt(one)]]])(
    'is away after a press or when it leaves the page (%#)',
    (events) => {
      expect(follow(...events, brokenOff).state).toEqual({ kind: 'away' });
    },
  );

  it.each([rested(one), dwelt(one), closed(one)])('takes no stale event for a new one ($type)', (stale) => {
    expect(follow(stale)).toEqual({ state: { kind: 'away' }, effects: [], opened: [] });
    expect(follow(moved, rested(one), brokenOff, stale).opened).toEqual([]);
  });
});
