import { beforeEach, describe, expect, it } from 'vitest';
import { ageBesidePage, ageToday } from '../../../src/ui/age-text';
import { stubWords } from './browser-words';

describe('the age of a report', () => {
  beforeEach(() => stubWords());

  it.each([
    ['2021-01-11', '2026-02-03', '5 years before this page'],
    ['2021-01-11', '2022-01-11', '1 year before this page'],
    ['2021-01-11', '2022-01-10', '11 months before this page'],
    ['2021-01-11', '2021-02-11', '1 month before this page'],
    ['2021-01-11', '2021-01-12', '1 day before this page'],
    ['2021-01-11', '2021-01-11', 'the same day as this page'],
    ['2021-01-11', '2021-01-06', '5 days after this page'],
    ['2021-01-11', '2020-12-01', '1 month after this page'],
    ['2021-01-11', '2019-01-01', '2 years after this page'],
  ])('reported %s, shown on a page of %s: %s', (reported, page, words) => {
    expect(ageBesidePage(reported, page)).toBe(words);
  });

  it.each([
    ['2026-11-23', '5 years ago'],
    ['2022-02-01', '1 year ago'],
    ['2021-01-12', 'yesterday'],
    ['2021-01-11', 'today'],
  ])('on %s, beside a page without a date: %s', (today, words) => {
    expect(ageToday('2021-01-11', today)).toBe(words);
  });
});
