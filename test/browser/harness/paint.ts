import type { Page } from 'puppeteer-core';

/** What stands in one picture of a page and not in the other. */
export interface Paint {
  /** How many rows of pixels differ. */
  readonly rows: number;
  /** The darkest colour of what differs, in the second picture, as three numbers (a dot's edge is mixed with its ground); empty where nothing differs. */
  readonly colour: string;
}

/** The part of a page that is looked at, in CSS pixels: its first line. */
const LINE = { x: 0, y: 0, width: 600, height: 60 } as const;

/** A picture of a page's first line, to give to `paintBetween`. */
export const pictureOfLine = (page: Page): Promise<string> =>
  page.screenshot({ encoding: 'base64', clip: LINE });

/** Compares two pictures of the same line, in a page of any kind that lets pictures in. */
export const paintBetween = (page: Page, before: string, after: string): Promise<Paint> =>
  page.evaluate(compare, before, after);

/** Runs in the page. */
async function compare(before: string, after: string): Promise<Paint> {
  async function pixelsOf(picture: string): Promise<ImageData> {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('The browser gives no canvas');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  }
  const [old, now] = [await pixelsOf(before), await pixelsOf(after)];
  const rows = new Set<number>();
  let darkest = { light: Number.POSITIVE_INFINITY, colour: '' };
  for (let offset = 0; offset < now.data.length; offset += 4) {
    const parts = [...now.data.slice(offset, offset + 3)];
    const colour = String(parts);
    if (colour === String(old.data.slice(offset, offset + 3))) continue;
    rows.add(Math.floor(offset / 4 / now.width));
    const light = parts.reduce((sum, part) => sum + part, 0);
    if (light < darkest.light) darkest = { light, colour };
  }
  return { rows: rows.size, colour: darkest.colour };
}
