/** `npm run build`: the extension for both browsers into `.build/chrome` and `.build/firefox`, with its sizes. */
import { buildExtension } from './build/extension';
import { targets } from './build/targets';
import { fail } from './fail';
import { checkSizes } from './sizes';

try {
  for (const target of targets) console.log(`Built ${await buildExtension(target, 'shipped')}`);
  if (!(await checkSizes())) process.exitCode = 1;
} catch (error) {
  fail(error);
}
