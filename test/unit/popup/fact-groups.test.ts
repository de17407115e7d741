import { describe, expect, it } from 'vitest';
import { factId, groupFacts, headingId, idOfChoice, UNDATED_KEY } from '../../../src/popup/fact-groups';
import { fire, fleet, pack } from './samples';

const keysWithFacts = (order: 'time' | 'topic', facts = pack.facts) =>
  groupFacts(pack, facts, order).map(({ key, facts: together }) => [key, together.map(({ id }) => id)]);

describe('facts under headings', () => {
  it('stand by time under each date once, those without one last', () => {
    expect(keysWithFacts('time')).toEqual([
      ['2021-01-06/2021-01-11', ['pay']],
      ['2021-01-09', ['walk-out']],
      ['2021-01-11', ['fire']],
      [UNDATED_KEY, ['fleet', 'mayor']],
    ]);
  });

  it('stand by topic under each of their topics', () => {
    expect(keysWithFacts('topic')).toEqual([
      ['ferry', ['fleet', 'mayor', 'pay', 'walk-out']],
      ['harbour', ['fleet', 'fire']],
    ]);
  });

  it('leave out headings without facts', () => {
    expect(keysWithFacts('topic', [fire])).toEqual([['harbour', ['fire']]]);
    expect(keysWithFacts('time', [])).toEqual([]);
  });
});

describe('the place of what was picked', () => {
  const byTopic = groupFacts(pack, pack.facts, 'topic');
  const byTime = groupFacts(pack, pack.facts, 'time');

  it('is the fact under the first heading that has it', () => {
    expect(idOfChoice(byTopic, { kind: 'fact', id: fleet.id })).toBe(factId('ferry', 'fleet'));
    expect(idOfChoice(byTime, { kind: 'fact', id: fleet.id })).toBe(factId(UNDATED_KEY, 'fleet'));
  });

  it('is the heading of a date or a topic', () => {
    expect(idOfChoice(byTime, { kind: 'date', date: '2021-01-09' })).toBe(headingId('2021-01-09'));
    expect(idOfChoice(byTopic, { kind: 'topic', topic: 'harbour' })).toBe(headingId('harbour'));
  });

  it('is nowhere for what is not shown', () => {
    expect(idOfChoice(byTime, { kind: 'topic', topic: 'harbour' })).toBeNull();
    expect(idOfChoice(byTime, { kind: 'fact', id: 'unheard-of' })).toBeNull();
  });
});
