import { join } from 'node:path';
import { requireBrowser } from '../browsers/install';
import type { Target } from '../build/targets';
import { artifactsFolder } from '../paths';
import type { Count } from './count';
import { runTool } from './run-tool';
import { readReport } from './vitest-report';

export interface Step {
  readonly name: string;
  readonly run: () => Promise<Count>;
}

const passed: Count = { passed: 1, failed: 0 };
const failed: Count = { passed: 0, failed: 1 };

/** A check that a tool makes by itself: it passes where the tool ends with status 0. */
const check = (name: string, tool: string, ...parameters: readonly string[]): Step => ({
  name,
  run: async () => ((await runTool(tool, parameters)) === 0 ? passed : failed),
});

/** One project of the tests; `before` throws what makes them impossible. */
const tests = (name: string, project: string, before: () => Promise<unknown> = async () => {}): Step => ({
  name,
  run: async () => {
    try {
      await before();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return failed;
    }
    const report = join(artifactsFolder, `tests-${project}.json`);
    const parameters = [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ];
    const status = await runTool('vitest', parameters);
    return readReport(report, status);
  },
});

const browserTests = (name: string, project: string, target: Target): Step =>
  tests(name, project, () => requireBrowser(target));

export const steps: readonly Step[] = [
  check('types', 'tsc', '--noEmit'),
  check('types of src/mentions, which has no DOM', 'tsc', '--noEmit', '--project', 'src/mentions'),
  check('types of src/facts, which has no DOM', 'tsc', '--noEmit', '--project', 'src/facts'),
  check('format and lint', 'biome', 'check', '--error-on-warnings'),
  check('who imports whom', 'depcruise', 'src', 'scripts', 'test', '--config', '.dependency-cruiser.cjs'),
  check('rules of the house', 'tsx', 'scripts/structure.ts'),
  check('nothing unused', 'knip'),
  check('facts', 'tsx', 'scripts/check-facts.ts'),
  check('build, lint of the Firefox extension, packages', 'tsx', 'scripts/package.ts'),
  check('sizes', 'tsx', 'scripts/sizes.ts'),
  tests('unit tests', 'unit'),
  browserTests('browser tests in Chromium', 'chromium', 'chrome'),
  browserTests('browser tests in Firefox', 'firefox', 'firefox'),
];
