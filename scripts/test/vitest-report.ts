import { readFile, rm } from 'node:fs/promises';
import type { Count } from './count';

/** What Vitest's JSON report says, as far as it is read here. */
interface Report {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
}

/**
 * Counts a run's tests from its report, and removes the report. Every test that did not pass failed, one that was left
 * out too; a run that went wrong beyond its tests (a file that does not load, an error after the last test) counts as
 * one failure, a run without a test as well.
 * @param status Vitest's exit status
 */
export async function readReport(file: string, status: number): Promise<Count> {
  const report = await readFile(file, 'utf8').then(
    (text): Report => JSON.parse(text),
    () => null,
  );
  await rm(file, { force: true });
  if (report === null) return { passed: 0, failed: 1 };
  return countTests(report, status);
}

/** The counting alone, for a report that is there. */
export function countTests({ numTotalTests, numPassedTests }: Report, status: number): Count {
  const failed = numTotalTests - numPassedTests;
  const wentWrong = failed === 0 && (status !== 0 || numTotalTests === 0);
  return { passed: numPassedTests, failed: wentWrong ? 1 : failed };
}
