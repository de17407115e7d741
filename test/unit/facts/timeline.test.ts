import { describe, expect, it } from 'vitest';
import { factsByTime, spanOf } from '../../../src/facts/dates';
import { parsePack } from '../../../src/facts/parse';
import type { Fact, FactDate } from '../../../src/facts/schema';
import { timelineOf } from '../../../src/facts/timeline';
import { samplePack } from './sample';

const reading = parsePack(JSON.stringify(samplePack()));
if (!reading.ok) throw new Error('The sample pack has a problem.');
const { facts } = reading.pack;
const [template] = facts;
if (!template) throw new Error('The sample pack has lost its facts.');

const known = { expression: 'then', reading: 'As read.' };
const onDay = (edtf: string): FactDate => ({ precision: 'day', edtf, ...known });
const within = (edtf: string): FactDate => ({ precision: 'interval', edtf, ...known });
const fact = (id: string, date: FactDate | null): Fact => ({ ...template, id, date });
const ids = (list: readonly Fact[]): readonly string[] => list.map(({ id }) => id);

describe('spanOf', () => {
  it('gives the ends of an interval and a day twice', () => {
    expect(spanOf(within('2021-01-06/2021-01-11'))).toEqual({ first: '2021-01-06', last: '2021-01-11' });
    expect(spanOf(onDay('2021-01-09'))).toEqual({ first: '2021-01-09', last: '2021-01-09' });
  });
});

describe('factsByTime', () => {
  it('sorts by the first day, a day before an interval that begins on it, undated facts last', () => {
    const list = [
      fact('undated', null),
      fact('long', within('2021-01-06/2021-01-11')),
      fact('late', onDay('2021-01-10')),
      fact('short', within('2021-01-06/2021-01-07')),
      fact('early', onDay('2021-01-06')),
      fact('also undated', null),
    ];
    expect(ids(factsByTime(list))).toEqual(['early', 'short', 'long', 'late', 'undated', 'also undated']);
  });

  it('keeps the order of facts of one day', () => {
    expect(ids(factsByTime([fact('b', onDay('2021-01-06')), fact('a', onDay('2021-01-06'))]))).toEqual([
      'b',
      'a',
    ]);
  });
});

describe('timelineOf', () => {
  it('shows every day from the first to the last, with the facts on it', () => {
    const { days } = timelineOf(facts);
    expect(days.map(({ day, facts: on }) => [day, ids(on)])).toEqual([
      ['2020-03-02', ['flood-on-monday']],
      ['2020-03-03', ['office-bans-ferry']],
      ['2020-03-04', []],
      ['2020-03-05', ['owner-claims-favour']],
    ]);
  });

  it('lays intervals across the days and sets undated facts aside', () => {
    const { intervals, undated } = timelineOf(facts);
    expect(intervals.map(({ fact: { id }, first, last }) => [id, first, last])).toEqual([
      ['fares-doubled', 0, 3],
    ]);
    expect(ids(undated)).toEqual(['water-in-the-hold']);
  });

  it('shows only the days that matter of a time longer than a month', () => {
    const { days, intervals } = timelineOf([
      fact('a', onDay('2021-01-01')),
      fact('b', within('2021-01-20/2021-02-01')),
    ]);
    expect(days.map(({ day }) => day)).toEqual(['2021-01-01', '2021-01-20', '2021-02-01']);
    expect(intervals).toMatchObject([{ first: 1, last: 2 }]);
  });

  it('shows a whole month day by day', () => {
    expect(timelineOf([fact('a', within('2020-01-30/2020-02-29'))]).days).toHaveLength(31);
  });

  it('is empty where no fact is dated', () => {
    expect(timelineOf([fact('a', null)])).toMatchObject({ days: [], intervals: [], undated: [{ id: 'a' }] });
    expect(timelineOf([])).toEqual({ days: [], intervals: [], undated: [] });
  });
});
