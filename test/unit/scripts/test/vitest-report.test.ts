import { describe, expect, it } from 'vitest';
import { countTests } from '../../../../scripts/test/vitest-report';

describe('counting the tests of a run', () => {
  it('counts what passed, and all else as failed', () => {
    expect(countTests({ numTotalTests: 5, numPassedTests: 3 }, 1)).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a run that broke beyond its tests as a failure', () => {
    expect(countTests({ numTotalTests: 5, numPassedTests: 5 }, 1)).toEqual({ passed: 5, failed: 1 });
  });

  it('counts a run without tests as a failure', () => {
    expect(countTests({ numTotalTests: 0, numPassedTests: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  });
});
