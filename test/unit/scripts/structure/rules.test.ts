import { describe, expect, it } from 'vitest';
import { rules } from '../../../../scripts/structure/rules';

const breaksOf = (path: string, text: string) => rules.flatMap((rule) => rule([{ path, text }]));

describe('the rules of the house', () => {
  it('accept a plain file', () => {
    expect(
      breaksOf(
        'src/page/main.ts',
        "import { browser } from '../platform/browser';\nbrowser.tabs.query({});\n",
      ),
    ).toEqual([]);
  });

  it('refuse an unknown name at the top', () => {
    expect(breaksOf('notes.txt', '')).toEqual(['notes.txt: has no place at the top of the project']);
  });

  it('refuse a file of more than 300 lines, and a median of 80', () => {
    expect(breaksOf('src/page/main.ts', '\n'.repeat(300))).toEqual([expect.stringContaining('median')]);
    expect(breaksOf('src/page/main.ts', '\n'.repeat(301))).toContain(
      'src/page/main.ts: 301 lines, at most 300',
    );
  });

  it.each([
    `// ${'TO'}DO: later`,
    `// biome-${'ignore'} lint: no`,
    `it.${'only'}('x', () => {});`,
    `it('x', { ${'retry'}: 2 }, () => {});`,
  ])('refuse "%s"', (line) => {
    expect(breaksOf('test/unit/one.test.ts', `${line}\n`)).toHaveLength(1);
  });

  it.each(['chrome.runtime.id;', 'globalThis.browser.tabs;', "typeof chrome === 'undefined';"])(
    'refuse the global of "%s" outside platform/',
    (line) => {
      expect(breaksOf('src/page/main.ts', line)).toHaveLength(1);
      expect(breaksOf('src/platform/page-link.ts', line)).toEqual([]);
    },
  );

  it.each(['options.chrome;', '// chrome.runtime is not named here', 'const browser = 1;'])(
    'accept "%s"',
    (line) => {
      expect(breaksOf('src/page/main.ts', line)).toEqual([]);
    },
  );
});
