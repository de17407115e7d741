import { describe, expect, it } from 'vitest';
import { describeSize, sizeLimits } from '../../../scripts/sizes';

describe('the limits of size', () => {
  it('are those that readers are promised', () => {
    expect(sizeLimits).toEqual({
      content: 15_360,
      matcher: 37_888,
      news: 5_120,
      'page-date': 2_048,
      card: 15_360,
      popup: 25_600,
      options: 30_720,
      welcome: 30_720,
    });
  });

  it('are told with the size', () => {
    expect(describeSize({ file: 'chrome/card.js', bytes: 15_360, limit: 15_360 })).toMatch(
      /15\.0 KB.*15\.0 KB.*ok$/,
    );
    expect(describeSize({ file: 'chrome/card.js', bytes: 15_361, limit: 15_360 })).toMatch(/TOO BIG$/);
  });
});
