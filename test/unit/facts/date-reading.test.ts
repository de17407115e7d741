import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../src/facts/parse';
import { brokenPack, samplePack } from './sample';

/** What is said of the first fact's date, read from these words in a report of Thursday 5 March 2020; null where nothing. */
function objection(edtf: string, expression: string): string | null {
  const date = { precision: 'day', edtf, expression, reading: 'As read.' };
  const reading = parsePack(brokenPack(['facts', 0, 'date'], date));
  if (reading.ok) return null;
  expect(reading.problems.map(({ place }) => place)).toEqual(['facts[0].date.edtf']);
  return reading.problems[0]?.message ?? '';
}

/** What is said of the last fact's interval, which begins on the day of the flood, 2 March. */
function intervalObjection(edtf: string): string | null {
  const reading = parsePack(brokenPack(['facts', 4, 'date', 'edtf'], edtf));
  return reading.ok ? null : (reading.problems[0]?.message ?? '');
}

describe('a date against the words it was read from', () => {
  it.each([
    ['2020-03-03', 'on Tuesday'],
    ['2020-03-10', 'will sail on Tuesday'],
    ['2020-05-01', 'will sail in May'],
    ['2020-03-03', 'Tuesday night just before midnight'],
    ['2020-03-04', 'last Wednesday'],
    ['2020-02-27', 'last Thursday'],
    ['2020-03-12', 'next Thursday'],
    ['2020-03-05', 'now'],
    ['2020-03-05', 'today, Thursday'],
    ['2020-03-04', 'yesterday'],
    ['2020-03-06', 'tomorrow'],
    ['2020-02-11', 'some weeks ago'],
  ])('%s can be "%s"', (edtf, expression) => {
    expect(objection(edtf, expression)).toBeNull();
  });

  it.each([
    ['2020-03-04', 'on Tuesday', 'Wednesday, not a Tuesday'],
    ['2020-02-25', 'on Tuesday', '-9 days'],
    ['2020-03-10', 'on Tuesday', 'do not point ahead'],
    ['2020-03-03', 'will sail on Tuesday', '-2 days'],
    ['2020-05-01', 'in May', 'do not point ahead'],
    ['2020-02-26', 'last Wednesday', '-8 days'],
    ['2020-03-05', 'last Thursday', '0 days'],
    ['2020-03-04', 'next Wednesday', '-1 days'],
    ['2020-03-04', 'now', 'not 0'],
    ['2020-03-03', 'yesterday', 'not -1'],
  ])('%s cannot be "%s"', (edtf, expression, reason) => {
    expect(objection(edtf, expression)).toContain(reason);
  });

  it('lets an interval begin on the day of its fact and end with publication, on no other days', () => {
    expect(intervalObjection('2020-03-02/2020-03-05')).toBeNull();
    expect(intervalObjection('2020-03-01/2020-03-05')).toContain('begins on 2020-03-01');
    expect(intervalObjection('2020-03-02/2020-03-04')).toContain('ends on 2020-03-04');
  });

  it('lets an interval begin only on the day of a fact that has one', () => {
    const reading = parsePack(brokenPack(['facts', 4, 'date', 'since'], 'water-in-the-hold'));
    expect(reading).toMatchObject({ ok: false, problems: [{ place: 'facts[4].date.edtf' }] });
  });

  it('lets an interval stand that no fact opens', () => {
    const date = { ...samplePack().facts[4]?.date, since: undefined, edtf: '2019-01-01/2019-02-01' };
    expect(parsePack(brokenPack(['facts', 4, 'date'], date)).ok).toBe(true);
  });
});
