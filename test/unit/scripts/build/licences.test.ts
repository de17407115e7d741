import { describe, expect, it } from 'vitest';
import { packagesIn } from '../../../../scripts/build/licences';

const input = { bytes: 1, imports: [] };

describe('the packages whose code is in a bundle', () => {
  it('are named once each, with their scope, and our own files are none', () => {
    const inputs = {
      'src/card/main.tsx': input,
      'node_modules/zod/v4/mini/index.js': input,
      'node_modules/@scope/tool/main.js': input,
      'node_modules/zod/v4/core/core.js': input,
    };
    expect(packagesIn({ inputs, outputs: {} })).toEqual(['@scope/tool', 'zod']);
  });
});
