import type { Pack } from '../facts/schema';
import { browser } from './browser';

/** The bundled fact pack's place in the extension. */
const PACK_PATH = 'facts/parler-aws-capitol.json';

let loading: Promise<Pack> | undefined;

/**
 * The bundled fact pack, read from the extension's own files once for each life of the calling page. It is not checked
 * again here: a pack with a fault stops the build, and what is installed is what was built.
 */
export function loadPack(): Promise<Pack> {
  loading ??= readPack().catch((error: unknown) => {
    // Who tries again is to be served anew.
    loading = undefined;
    throw error;
  });
  return loading;
}

async function readPack(): Promise<Pack> {
  const response = await fetch(browser.runtime.getURL(PACK_PATH));
  return (await response.json()) as Pack;
}
