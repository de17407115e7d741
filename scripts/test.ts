/**
 * `npm test`: every check and every test, in order. Ends with one line, `N passed, N failed`, in which each check counts
 * as one and each test as one, and with status 1 where anything failed.
 */
import type { Count } from './test/count';
import { steps } from './test/steps';

const total = { passed: 0, failed: 0 };
const failures: string[] = [];

for (const { name, run } of steps) {
  const start = Date.now();
  console.log(`\n=== ${name}`);
  const count: Count = await run();
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed > 0) failures.push(name);
  console.log(
    `=== ${name}: ${count.failed > 0 ? 'FAILED' : 'passed'} (${((Date.now() - start) / 1000).toFixed(1)} s)`,
  );
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
