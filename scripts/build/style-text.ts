import { build, type Plugin } from 'esbuild';

/**
 * An esbuild plugin by which an imported style sheet is its own text, minified, with what it imports. The card's sheet
 * goes into a closed shadow root, where no file of the extension can be linked without the page being able to see it.
 */
export const styleTextPlugin: Plugin = {
  name: 'style-text',
  setup({ onLoad, initialOptions }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const sheet = await build({
        entryPoints: [path],
        bundle: true,
        minify: true,
        write: false,
        metafile: true,
        logLevel: 'silent',
        ...(initialOptions.target ? { target: initialOptions.target } : {}),
      });
      return {
        contents: sheet.outputFiles[0]?.text ?? '',
        loader: 'text',
        watchFiles: Object.keys(sheet.metafile.inputs),
      };
    });
  },
};
