import type { Page } from 'puppeteer-core';

/** Width and height, in CSS pixels, of the part of the page that is looked at below each place. */
const PART = { width: 120, height: 60 } as const;

/**
 * The greatest contrast by WCAG 2.2 (1.4.11) between the ground and what is painted on it, measured in a picture of the page.
 * @param tops where parts of the page begin, in CSS pixels from its top; the first pixel of each is its ground
 */
export async function contrastIn(page: Page, tops: readonly number[]): Promise<readonly number[]> {
  const picture = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(measure, picture, tops, PART);
}

/** Runs in the page. */
async function measure(picture: string, tops: readonly number[], part: typeof PART): Promise<number[]> {
  function luminance(pixels: Uint8ClampedArray, offset: number): number {
    const [red = 0, green = 0, blue = 0] = [...pixels.slice(offset, offset + 3)].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas');
  context.drawImage(image, 0, 0);
  return tops.map((top) => {
    const { data } = context.getImageData(1, top + 1, part.width, part.height);
    const ground = luminance(data, 0);
    let most = 1;
    for (let offset = 0; offset < data.length; offset += 4) {
      const lights = [ground, luminance(data, offset)].sort((one, other) => other - one);
      most = Math.max(most, ((lights[0] ?? 0) + 0.05) / ((lights[1] ?? 0) + 0.05));
    }
    return most;
  });
}
