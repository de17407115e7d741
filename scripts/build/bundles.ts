import { basename } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { minify } from 'terser';
import { projectFolder } from '../paths';
import { matcherTablePlugin } from './matcher-table';
import { styleTextPlugin } from './style-text';
import { minimumVersions, type Target } from './targets';

/** Each bundle and the file it starts from. */
export const bundles = {
  content: 'src/page/main.ts',
  matcher: 'src/page/matcher.ts',
  news: 'src/page/news.ts',
  'page-date': 'src/page/page-date.ts',
  card: 'src/card/main.tsx',
  background: 'src/background/main.ts',
  popup: 'src/popup/main.tsx',
  options: 'src/options/main.tsx',
  welcome: 'src/welcome/main.tsx',
} as const;

export type Bundle = keyof typeof bundles;

export interface BundleResult {
  /** The folder's bundles, by file name (`content.js`). */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What went into each, as esbuild tells it. */
  readonly metafile: Metafile;
}

/**
 * Bundles everything that runs in one browser. The bundles are classic scripts (content scripts can't be modules),
 * each in a function of its own, so that none leaves a name behind in a page's isolated world.
 * Rejects with esbuild's own list of errors, the places of a pack's faults among them.
 */
export async function makeBundles(target: Target): Promise<BundleResult> {
  const result = await build({ ...bundleOptions(target), write: false, metafile: true });
  const files = await Promise.all(
    result.outputFiles.map(async ({ path, contents, text }) => {
      const name = basename(path);
      return [name, injected.includes(name) ? await squeeze(text) : contents] as const;
    }),
  );
  return { files: new Map(files), metafile: result.metafile };
}

/** The bundles that go into pages, where every byte is paid for again and again. */
const injected = ['content.js', 'matcher.js', 'news.js', 'page-date.js', 'card.js'];

/**
 * Minifies a bundle once more: after esbuild, Terser still took 8 % off the gzipped content script. Calls are left as calls, since
 * what is written twice is packed once; functions that are never called with `new` are written as arrows. Its output is plain ASCII, since Chrome refuses a content script with a character that
 * Unicode will never assign.
 */
async function squeeze(text: string): Promise<Uint8Array> {
  const { code } = await minify(text, {
    compress: { passes: 3, inline: 0, unsafe_arrows: true, ecma: 2020 },
    format: { ascii_only: true, comments: false, ecma: 2020 },
  });
  if (code === undefined) throw new Error('Terser gave nothing back');
  return new TextEncoder().encode(code);
}

/** A name for esbuild alone: nothing is written there. */
const outputFolder = '/bundles';

function bundleOptions(target: Target): BuildOptions & { outdir: string } {
  return {
    absWorkingDir: projectFolder,
    entryPoints: { ...bundles },
    outdir: outputFolder,
    bundle: true,
    format: 'iife',
    minify: true,
    legalComments: 'none',
    target: `${target}${minimumVersions[target]}`,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [matcherTablePlugin, styleTextPlugin],
    logLevel: 'silent',
  };
}
