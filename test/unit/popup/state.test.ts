import { describe, expect, it } from 'vitest';
import { FIRST_VIEW, type PopupState, reduce } from '../../../src/popup/state';
import { marked, pack, place, ready, stored } from './samples';

describe('the popup', () => {
  it('shows the facts while the page is still being asked', () => {
    const state = reduce({ kind: 'loading' }, { do: 'show', pack, stored });
    expect(state).toMatchObject({ kind: 'ready', page: { kind: 'asking' }, view: FIRST_VIEW, trouble: null });
  });

  it('has no page and no view while it loads or after it failed', () => {
    const failed: PopupState = { kind: 'failed', reason: 'no answer' };
    expect(reduce({ kind: 'loading' }, { do: 'see-page', page: marked })).toEqual({ kind: 'loading' });
    expect(reduce(failed, { do: 'search', query: 'boats' })).toEqual(failed);
  });

  it('loads again after it failed', () => {
    expect(reduce({ kind: 'failed', reason: 'no answer' }, { do: 'load' })).toEqual({ kind: 'loading' });
  });

  it('takes in what the page is', () => {
    const page = { kind: 'unknown-site', place } as const;
    expect(reduce(ready, { do: 'see-page', page })).toEqual({ ...ready, page });
  });

  it('puts trouble away once a change was saved', () => {
    const troubled = reduce(ready, { do: 'report', trouble: 'not-saved' });
    expect(troubled).toMatchObject({ trouble: 'not-saved' });
    expect(reduce(troubled, { do: 'take-settings', stored })).toMatchObject({ trouble: null });
  });
});

describe('picking something in the picture', () => {
  const searching = reduce(ready, { do: 'search', query: 'boats' });
  const byTopic = reduce(searching, { do: 'order', order: 'topic' });

  it('clears the search, which may hide it', () => {
    const state = reduce(searching, { do: 'choose', choice: { kind: 'fact', id: 'fleet' } });
    expect(state).toMatchObject({ view: { query: '', choice: { kind: 'fact', id: 'fleet' } } });
  });

  it('keeps the order for a fact, which stands in both', () => {
    const state = reduce(byTopic, { do: 'choose', choice: { kind: 'fact', id: 'fleet' } });
    expect(state).toMatchObject({ view: { order: 'topic' } });
  });

  it('goes to the order by time for a day, and by topic for a topic', () => {
    const day = reduce(byTopic, { do: 'choose', choice: { kind: 'date', date: '2021-01-09' } });
    expect(day).toMatchObject({ view: { order: 'time' } });
    const topic = reduce(day, { do: 'choose', choice: { kind: 'topic', topic: 'ferry' } });
    expect(topic).toMatchObject({ view: { order: 'topic' } });
  });
});

describe('the mentions gone to', () => {
  it('are kept for each topic on its own', () => {
    const first = reduce(ready, { do: 'visit', topic: 'ferry', place: 2 });
    const second = reduce(first, { do: 'visit', topic: 'harbour', place: 0 });
    expect(second).toMatchObject({ view: { visited: { ferry: 2, harbour: 0 } } });
  });

  it('are listed for one topic at a time', () => {
    const listed = reduce(ready, { do: 'list', topic: 'ferry' });
    expect(reduce(listed, { do: 'list', topic: 'harbour' })).toMatchObject({ view: { listed: 'harbour' } });
    expect(reduce(listed, { do: 'list', topic: null })).toMatchObject({ view: { listed: null } });
  });
});
