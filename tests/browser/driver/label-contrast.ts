import type { Page } from 'playwright-core';

/** A name on the drawn map, and how it stands out from what is right around its letters. */
export interface LabelContrast {
  readonly name: string;
  /** Contrast ratio of WCAG 2 with all but the tenth of the surroundings that it stands out from least. */
  readonly ratio: number;
}

/**
 * Measures each name on the drawing in two pictures of the page, with its letters and without them: letters are where the
 * two differ, and their surroundings, halo and map, what is near them in the second.
 */
export async function labelContrasts(page: Page): Promise<LabelContrast[]> {
  const whole = await page.screenshot();
  await setLetters(page, 'transparent');
  const bare = await page.screenshot();
  await setLetters(page, null);
  return page.evaluate(measure, { whole: whole.toString('base64'), bare: bare.toString('base64') });
}

function setLetters(page: Page, fill: string | null): Promise<void> {
  return page.evaluate((colour) => {
    for (const text of document.querySelectorAll<SVGElement>('.app-svg-map .map-names text')) {
      if (colour) text.style.fill = colour;
      else text.style.removeProperty('fill');
    }
  }, fill);
}

/** In the browser, which decodes the pictures. */
async function measure(pictures: { readonly whole: string; readonly bare: string }): Promise<LabelContrast[]> {
  const decode = async (png: string): Promise<ImageData> => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('The browser gives no canvas.');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  const [whole, bare] = [await decode(pictures.whole), await decode(pictures.bare)];
  const { width, height } = bare;
  const dots = width / innerWidth;
  const channel = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (red = 0, green = 0, blue = 0): number =>
    0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
  const at = ({ data }: ImageData, x: number, y: number): Uint8ClampedArray => {
    const start = (y * width + x) * 4;
    return data.subarray(start, start + 3);
  };
  const isLetter = (x: number, y: number): boolean => {
    const [one, other] = [at(whole, x, y), at(bare, x, y)];
    return one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0) > 24;
  };
  const nearLetter = (x: number, y: number, reach: number): boolean => {
    for (let down = -reach; down <= reach; down++)
      for (let across = -reach; across <= reach; across++) if (isLetter(x + across, y + down)) return true;
    return false;
  };
  const contrastOf = (text: SVGTextElement): LabelContrast[] => {
    const box = text.getBoundingClientRect();
    const [left, top] = [Math.floor(box.left * dots), Math.floor(box.top * dots)];
    const [right, bottom] = [Math.ceil(box.right * dots), Math.ceil(box.bottom * dots)];
    // What is cut off by the edge of the window has no surroundings.
    if (left < 4 || top < 4 || right > width - 4 || bottom > height - 4) return [];
    const own = luminance(...(getComputedStyle(text).fill.match(/[\d.]+/g) ?? []).map(Number));
    const ratios: number[] = [];
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) {
        // Not the pixels that a letter's edge shares with what it stands on.
        if (nearLetter(x, y, 1) || !nearLetter(x, y, 2)) continue;
        const around = luminance(...at(bare, x, y));
        ratios.push((Math.max(own, around) + 0.05) / (Math.min(own, around) + 0.05));
      }
    ratios.sort((a, b) => a - b);
    const ratio = ratios[Math.floor(ratios.length / 10)];
    return ratio === undefined ? [] : [{ name: text.textContent ?? '', ratio }];
  };
  return [...document.querySelectorAll<SVGTextElement>('.app-svg-map .map-names text')].flatMap(contrastOf);
}
