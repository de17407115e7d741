import { describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/drive/wait';
import { backstageOfFile } from './harness/backstage';
import { chooseUnasked, shownText } from './harness/controls';
import { sessionOfFile } from './harness/session';

const session = sessionOfFile();
const backstage = backstageOfFile(session);
describe('a permission that the browser does not give', () => {
  it.each(['welcome.html', 'options.html'])('leaves the earlier choice, and %s says so', async (path) => {
    const page = await session().openOwnPage(path);
    await chooseUnasked(page, 'On every page that looks like news');
    await waitFor(
      'the refusal',
      () => shownText(page),
      (text) => text.includes('The browser did not give its permission; all stays as it was.'),
    );
    const chosen = await page.$$eval('input[name=reach]', (inputs) =>
      inputs.filter(({ checked }) => checked).map(({ value }) => value),
    );
    expect(chosen).toEqual(['known-sites']);
    expect(await shownText(page)).not.toContain('That holds from now on');
    expect(await backstage().storage("get('settings')")).toEqual({});
  });
});
