import { describe, expect, it } from 'vitest';
import { wishFor } from '../../../src/page/wishes';
import { DEFAULT_SETTINGS } from '../../../src/platform/settings-defaults';
import type { Settings } from '../../../src/platform/settings-types';

const NONE: Settings = DEFAULT_SETTINGS;

const wantedBy = (settings: Settings, site: string) => wishFor(settings, site).isWanted;

describe('a wish', () => {
  it('wants everything at first', () => {
    expect(wantedBy(NONE, 'news.example')('parler', 'Parler')).toBe(true);
  });

  it('wants no topic that was switched off', () => {
    const wanted = wantedBy({ ...NONE, topicsOff: ['parler'] }, 'news.example');
    expect([wanted('parler', 'Parler'), wanted('capitol-riot', 'Capitol riot')]).toEqual([false, true]);
  });

  it('wants no form hidden on this site, however it is written', () => {
    const settings = {
      ...NONE,
      hiddenForms: [{ site: 'news.example', topic: 'capitol-riot', form: 'the riot' }],
    };
    const wanted = wantedBy(settings, 'news.example');
    expect(wanted('capitol-riot', 'The\n riot')).toBe(false);
    expect(wanted('capitol-riot', 'the riots')).toBe(true);
    expect(wanted('parler', 'the riot')).toBe(true);
    expect(wantedBy(settings, 'other.example')('capitol-riot', 'the riot')).toBe(true);
    expect(wantedBy(settings, 'live.news.example')('capitol-riot', 'the riot')).toBe(false);
  });
});
