import { build } from 'esbuild';

/**
 * The script of one of our test pages: bundled from the TypeScript beside it, with the packages it uses (React), so
 * that the page needs nothing from the network.
 * @param file the script's address as a file, ending in `.js`
 */
export async function bundlePageScript(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file.replace(/\.js$/, '.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
