import type { Page } from 'playwright-core';
import { toWorld } from '../../../src/geo/mercator.ts';
import type { LonLat } from './camera.ts';
import { story } from './story.ts';

/** Clicks a coordinate of the inset, which draws the story's bounds in Web Mercator. Throws where there is no inset. */
export async function clickInInset(page: Page, point: LonLat): Promise<void> {
  const [west, south, east, north] = story.inset.bounds;
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  const [x, y] = toWorld(point);
  const box = await page.locator('.inset-drawing').boundingBox();
  if (!box) throw new Error('There is no inset on the screen.');
  await page.mouse.click(
    box.x + ((x - left) / (right - left)) * box.width,
    box.y + ((y - top) / (bottom - top)) * box.height,
  );
}
