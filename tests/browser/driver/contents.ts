import type { Locator } from 'playwright-core';

/** The share of what is seen of an element that has another colour than most of it: 0 for a blank box. */
export async function drawnShare(element: Locator): Promise<number> {
  const png = (await element.screenshot({ caret: 'initial' })).toString('base64');
  // The browser decodes the picture: Node cannot without a package.
  return element.page().evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
    const counts = new Map<number, number>();
    for (const pixel of new Uint32Array(data.buffer)) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    return 1 - Math.max(...counts.values()) / (data.length / 4);
  }, png);
}
