import { defineConfig } from 'vitest/config';

/** Milliseconds for one browser test and for its browser's start: a cold start on a busy machine with two cores. */
const BROWSER_TEST_TIMEOUT = 60_000;

/**
 * Milliseconds for one unit test and for what comes before it: nearly all take a few, but some build all bundles, which took 11
 * seconds while the machine's two cores did other work. A test that hangs still ends.
 */
const UNIT_TEST_TIMEOUT = 30_000;

/** One browser at a time: two at once steal each other's frames, and timings turn to chance. */
const browserProject = (name: 'chromium' | 'firefox') =>
  ({
    test: {
      name,
      include: ['test/browser/**/*.test.ts'],
      provide: { browserTarget: name === 'chromium' ? 'chrome' : 'firefox' },
      globalSetup: ['test/browser/harness/build-once.ts'],
      fileParallelism: false,
      testTimeout: BROWSER_TEST_TIMEOUT,
      hookTimeout: BROWSER_TEST_TIMEOUT,
    },
  }) as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/fuzz/**/*.test.ts'],
          testTimeout: UNIT_TEST_TIMEOUT,
          hookTimeout: UNIT_TEST_TIMEOUT,
        },
      },
      browserProject('chromium'),
      browserProject('firefox'),
    ],
  },
});
