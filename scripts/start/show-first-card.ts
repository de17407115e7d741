import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { readCard, settleCard } from '../drive/card';
import type { DrivenBrowser } from '../drive/launch';
import { hoverMark, readMarks } from '../drive/marks';
import { waitFor } from '../drive/wait';
import { artifactsFolder } from '../paths';

/**
 * Does once what a reader does: finds the first marked words of a page, rests the pointer there, and waits for the card.
 * Prints what was marked, what the card says and where its picture is. Rejects where no mark or no card comes.
 */
export async function showFirstCard(driven: DrivenBrowser, page: Page): Promise<void> {
  const frame = page.mainFrame();
  const marks = await waitFor(
    'marks on the page',
    () => readMarks(frame),
    (found) => found.length > 0,
  );
  console.log(`Marked ${marks.length}: ${marks.map((words) => `"${words}"`).join(', ')}`);
  const words = await hoverMark(page, 0);
  const card = await waitFor(`the card of "${words}"`, () => readCard(driven, frame));
  await settleCard(driven, frame);
  await mkdir(artifactsFolder, { recursive: true });
  const picture = join(artifactsFolder, `card-${driven.target}.png`);
  await page.screenshot({ path: picture as `${string}.png` });
  console.log(
    `The card of "${words}" says:\n\n${card?.text.replace(/^/gm, '  ')}\n\nIts picture: ${picture}`,
  );
}
