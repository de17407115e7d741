import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheet = readFileSync('src/ui/tokens.css', 'utf8');

/** A token's colour in light and in dark: `--ink: light-dark(#1d1b18, #efeae2)`. */
function colours(token: string): readonly [string, string] {
  const [, light, dark] = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(sheet) ?? [];
  if (!light || !dark) throw new Error(`No colours for --${token}.`);
  return [light, dark];
}

/** Relative luminance of `#rrggbb` (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('the colours in %s', (_scheme, index) => {
  const grounds = ['paper', 'tint'].map((token) => colours(token)[index]);
  const least = (token: string) =>
    Math.min(...grounds.map((ground) => contrast(colours(token)[index], ground)));

  it.each(['ink', 'quiet', 'accent', 'claim', 'trouble', 'good'])('%s can be read as text', (token) => {
    expect(least(token)).toBeGreaterThanOrEqual(5.6);
  });

  it('edge can be seen as an outline', () => {
    expect(least('edge')).toBeGreaterThanOrEqual(3.2);
  });
});
