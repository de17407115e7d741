import { inCard, readCard, settleCard } from '../drive/card';
import { runCommand } from '../drive/controls';
import { hoverMark } from '../drive/marks';
import { pointOfText } from '../drive/page-text';
import { waitFor } from '../drive/wait';
import { markOf, openPage, PHONE, STORE, type Studio, save } from './studio';

/** The page that `npm start` opens. */
export const SAMPLE_PAGE = 'http://daily.newsgloss.test/sample/';

/** A marked mention of an event, and one to tap on; both stand on the sample page. */
const EVENT = 'pulled the plug';
const TAPPED = 'John Matze';

/** Takes the card: beside its mention, with its reasons, walked to by key, and as a sheet along a phone's lower edge. */
export async function takeCards(studio: Studio): Promise<void> {
  const { driven } = studio;
  const page = await openPage(studio, SAMPLE_PAGE);
  const frame = page.mainFrame();
  const take = async (what: string): Promise<void> => {
    await waitFor('a card', () => readCard(driven, frame));
    await settleCard(driven, frame);
    await save(studio, page, what);
  };
  const close = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    const isGone = async () => (await readCard(driven, frame)) === null;
    await waitFor('the card to close', isGone);
  };

  await hoverMark(page, await markOf(page, EVENT));
  await take('card');
  await inCard(driven, frame, (root) => root.querySelector<HTMLElement>('[aria-expanded]')?.click());
  await take('card-why');
  await close();
  await runCommand(driven, page, 'next-mention');
  await take('card-by-key');
  await close();
  await page.setViewport(PHONE);
  await markOf(page, TAPPED);
  const { x, y } = await pointOfText(frame, TAPPED);
  await page.touchscreen.tap(x, y);
  await take('card-phone');
  await page.setViewport(STORE);
  await page.close();
}
