import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../../scripts/build/extension';

/** Builds, once for a run of the tests in one browser, the extension that they drive. */
export default async function buildOnce(project: TestProject): Promise<void> {
  await buildExtension(project.getProvidedContext().browserTarget, 'made-up-host');
}
