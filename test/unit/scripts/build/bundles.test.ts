import { beforeAll, describe, expect, it } from 'vitest';
import { type Bundle, type BundleResult, makeBundles } from '../../../../scripts/build/bundles';
import { packagesIn } from '../../../../scripts/build/licences';
import { targets } from '../../../../scripts/build/targets';

const text = (files: ReadonlyMap<string, Uint8Array>, bundle: Bundle) =>
  new TextDecoder().decode(files.get(`${bundle}.js`));

describe.each(targets)('the bundles for %s', (target) => {
  let bundles: BundleResult;
  beforeAll(async () => {
    bundles = await makeBundles(target);
  });

  it('have no package in the content script', () => {
    const { metafile } = bundles;
    const [, content] = Object.entries(metafile.outputs).find(([path]) => path.endsWith('content.js')) ?? [];
    expect(packagesIn({ inputs: metafile.inputs, outputs: {} })).toContain('preact');
    const inputs = Object.fromEntries(
      Object.keys(content?.inputs ?? {}).map((path) => [path, { bytes: 0, imports: [] }]),
    );
    expect(Object.keys(inputs).length).toBeGreaterThan(0);
    expect(packagesIn({ inputs, outputs: {} })).toEqual([]);
  });

  it('never make code from text, which the stores refuse', () => {
    const { files } = bundles;
    for (const [name, contents] of files) {
      expect(new TextDecoder().decode(contents), name).not.toMatch(/\beval\(|new Function\(/);
    }
  });

  it('are the same bytes at every build', async () => {
    const { files } = bundles;
    const again = await makeBundles(target);
    expect(text(files, 'content').length).toBeGreaterThan(0);
    for (const [name, contents] of files) expect(again.files.get(name), name).toEqual(contents);
  });
});
