import { describe, expect, it } from 'vitest';
import { setColourScheme } from '../../scripts/drive/controls';
import { waitFor } from '../../scripts/drive/wait';
import { backstageOfFile } from './harness/backstage';
import { choose } from './harness/reader-settings';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();
const backstage = backstageOfFile(session);

/** How bright the ground of a page is that the system wants the other way, from 0 to 255. */
async function groundOf(path: string, theme: 'light' | 'dark'): Promise<number> {
  await choose(backstage(), { theme });
  const page = await session().openOwnPage(path);
  await setColourScheme(session().driven, page, theme === 'light' ? 'dark' : 'light');
  await waitFor(`the theme "${theme}"`, () =>
    page.evaluate((wanted) => getComputedStyle(document.documentElement).colorScheme === wanted, theme),
  );
  const colour = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.close();
  const parts = [...colour.matchAll(/\d+/g)].slice(0, 3).map(Number);
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

describe('the chosen theme', () => {
  it.each(['popup.html', 'welcome.html', 'options.html'])(
    'holds on %s against the system, light and dark',
    async (path) => {
      expect(await groundOf(path, 'dark')).toBeLessThan(60);
      expect(await groundOf(path, 'light')).toBeGreaterThan(230);
    },
  );
});
