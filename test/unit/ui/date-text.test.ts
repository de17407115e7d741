import { beforeEach, describe, expect, it } from 'vitest';
import { dateText, dayText } from '../../../src/ui/date-text';
import { stubWords } from './browser-words';
import { claim, event, statement } from './samples';

describe('the date of a fact', () => {
  beforeEach(() => stubWords());

  it('is written as the reader writes dates', () => {
    expect(dateText(event.date)?.text).toBe('9 Jan 2021');
    stubWords(['fr', 'en-US']);
    expect(dateText(event.date)?.text).toBe('Jan 9, 2021');
  });

  it('is an interval where the source allows several days, without a machine date of its own', () => {
    const interval = dateText(claim.date);
    expect(interval?.text).toMatch(/^6\s?–\s?11 Jan 2021$/);
    expect(interval?.day).toBeNull();
  });

  it('carries the exact day, the words of the source and how they were read', () => {
    expect(dateText(event.date)).toMatchObject({
      day: '2021-01-09',
      how: '2021-01-09: “Saturday night”, the Saturday before publication',
    });
  });

  it('keeps a vague time of day vague', () => {
    expect(dateText(event.date)?.timeOfDay).toBe('just before midnight');
    expect(dateText(claim.date)?.timeOfDay).toBeNull();
  });

  it('is none where the source gives none', () => {
    expect(dateText(statement.date)).toBeNull();
  });

  it('is the same day in every time zone', () => {
    const zone = process.env.TZ;
    try {
      for (const far of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        process.env.TZ = far;
        expect(dayText('2021-01-11', 'long')).toBe('11 January 2021');
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});
