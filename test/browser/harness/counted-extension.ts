import { folderOf } from '../../../scripts/build/extension';
import type { Target } from '../../../scripts/build/targets';
import { callText } from '../../../scripts/drive/call-text';
import { copyWithPrelude } from '../../../scripts/drive/prelude';

/** How often the content script has asked the browser to call it later, by the function asked. */
export type Later = Record<
  'setTimeout' | 'setInterval' | 'requestIdleCallback' | 'requestAnimationFrame',
  number
>;

declare global {
  /** In the extension's world of a page, where the extension is the counted one. */
  var newsglossLater: Later | undefined;
}

/** The built extension with a script before its own, which counts what the content script asks for. */
export const buildCounted = (target: Target): Promise<string> =>
  copyWithPrelude(folderOf(target, 'made-up-host'), 'counted', callText(countLater, []));

/** Runs in a page, in the extension's world. */
function countLater(): void {
  const later: Later = { setTimeout: 0, setInterval: 0, requestIdleCallback: 0, requestAnimationFrame: 0 };
  for (const name of Object.keys(later) as (keyof Later)[]) {
    const ask = globalThis[name] as (...values: unknown[]) => unknown;
    const value = (...values: unknown[]): unknown => {
      later[name]++;
      return Reflect.apply(ask, globalThis, values);
    };
    Object.defineProperty(globalThis, name, { value });
  }
  globalThis.newsglossLater = later;
}
