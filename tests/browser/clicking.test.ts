import { describe, expect, it } from 'vitest';
import { panel as words } from '../../src/i18n/en/panel.ts';
import type { LonLat } from './driver/camera.ts';
import { pointInside, pointOf } from './driver/inside.ts';
import { openMap } from './driver/open-map.ts';
import { nameOf } from './driver/story.ts';

const SEA: LonLat = [33.9, 33.2];

describe('a click on a drawn shape', () => {
  it('opens its text, from the view of the whole region', async () => {
    const map = await openMap();
    const shapes: readonly (readonly [id: string, at: LonLat])[] = [
      ['latakia', pointInside('latakia')],
      ['southern-lebanon', pointInside('southern-lebanon')],
      ['southern-syria', pointInside('southern-syria')],
      ['west-bank', pointInside('west-bank', 'west-bank-flanks')],
      ['syria', [38, 34.4]],
      ['jordan', [36, 31]],
    ];
    for (const [id, at] of shapes) {
      await map.clickAt(at);
      await map.waitForTitle(nameOf(id));
      expect(map.address().get('place')).toBe(id);
      await map.press('reset');
    }
    await map.clickAt(SEA);
    await map.waitForTitle(words.introduction.heading);
    expect(map.address().has('place')).toBe(false);
  });

  it('opens both parts of Gaza, the city and the crossing, once they are close', async () => {
    const map = await openMap('?place=gaza-hamas');
    await map.clickAt(pointInside('gaza-israel', 'gaza-hamas'));
    await map.waitForTitle(nameOf('gaza-israel'));
    await map.clickAt(pointInside('gaza-hamas', 'gaza-israel'));
    await map.waitForTitle(nameOf('gaza-hamas'));
    await map.clickAt(pointOf('rafah-crossing'));
    await map.waitForTitle(nameOf('rafah-crossing'));
    await map.clickAt(pointOf('rafah'));
    await map.waitForTitle(nameOf('rafah'));
    await map.follow('?at=2025-09-15');
    await map.press('reset');
    await map.follow('?at=2025-09-15&place=gaza');
    await map.clickAt(pointInside('gaza-israel', 'gaza-hamas'));
    await map.waitForTitle(nameOf('gaza'));
  });

  it('means the smallest of the shapes that lie over one another', async () => {
    const map = await openMap('?place=west-bank');
    await map.clickAt(pointInside('west-bank-flanks'));
    await map.waitForTitle(nameOf('west-bank-flanks'));
    await map.follow('?place=southern-lebanon');
    await map.clickAt(pointInside('israel-lebanon-border'));
    await map.waitForTitle(nameOf('israel-lebanon-border'));
    await map.clickAt(pointInside('southern-lebanon'));
    await map.waitForTitle(nameOf('southern-lebanon'));
    await map.follow('?place=israel-south');
    await map.clickAt(pointInside('israel-south', 'gaza'));
    await map.waitForTitle(nameOf('israel-south'));
  });
});

describe('pointing at the map', () => {
  it('names the place under the pointer, and nothing over the sea', async () => {
    const map = await openMap();
    const name = map.page.locator('.map-hover-name');
    await map.hoverAt(pointInside('latakia'));
    await expect.poll(() => name.textContent()).toBe(nameOf('latakia'));
    await map.hoverAt(pointInside('west-bank', 'west-bank-flanks'));
    await expect.poll(() => name.textContent()).toBe(nameOf('west-bank'));
    await map.hoverAt(SEA);
    await expect.poll(() => name.count()).toBe(0);
  });

  it('and a click in the lens opens what is drawn there', async () => {
    const map = await openMap();
    await map.waitForMapIdle();
    await map.clickInLens(pointInside('gaza-israel', 'gaza-hamas'));
    await map.waitForTitle(nameOf('gaza-israel'));
    expect((await map.camera()).zoom).toBeGreaterThan(8);
    expect(await map.page.locator('.lens').count(), 'close up the map itself shows more').toBe(0);
    await map.press('reset');
    await map.clickInLens(pointInside('gaza-hamas', 'gaza-israel'));
    await map.waitForTitle(nameOf('gaza-hamas'));
  });
});
