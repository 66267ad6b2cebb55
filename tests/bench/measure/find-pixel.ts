import { setTimeout as wait } from 'node:timers/promises';
import { offsetFromCenter, readCamera } from '../../browser/driver/camera.ts';
import type { Target } from '../story/choose-place.ts';
import type { Pixel } from './measure-click.ts';
import { openVisit, type VisitOptions } from './open-visit.ts';

const IDLE = '[data-map-state=ready][data-map-idle=true]';

/**
 * Where in the window a page draws a place, so that it can be clicked before anything says where it is: the first of the
 * target's points that nothing else stands on and that answers with the awaited text.
 */
export async function findPixel(options: VisitOptions & { readonly target: Target }): Promise<Pixel> {
  const visit = await openVisit(options);
  const { page } = visit;
  const map = page.locator('[data-map-state]');
  await page.locator(IDLE).waitFor({ state: 'attached' });
  const box = await map.boundingBox();
  if (!box) throw new Error('the map is not on the screen');
  const camera = await readCamera(map);
  const pixels = options.target.points.map((point): Pixel => {
    const { x, y } = offsetFromCenter(camera, point);
    return { x: Math.round(box.x + box.width / 2 + x), y: Math.round(box.y + box.height / 2 + y) };
  });
  for (const pixel of pixels) {
    const onMap = await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-map-state]') !== null,
      pixel,
    );
    if (!onMap) continue;
    await page.mouse.click(pixel.x, pixel.y);
    await wait(500);
    if ((await visit.marks()).answered === null) continue;
    await visit.end();
    return pixel;
  }
  throw new Error(`no point of ${options.target.place.name} answers a click with its text`);
}
