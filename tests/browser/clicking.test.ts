import { describe, expect, it } from 'vitest';
import { panel as words } from '#messages/panel';
import type { LonLat } from './driver/camera.ts';
import { pointInside, pointOf } from './driver/inside.ts';
import { openMap } from './driver/open-map.ts';
import { nameOf } from './driver/story.ts';

const SEA: LonLat = [33.9, 33.2];
const inIsraelsPart = pointInside('gaza-israel', 'gaza-hamas');
const inHamassPart = pointInside('gaza-hamas', 'gaza-israel');

describe('the drawn shapes', () => {
  it('say their names to the pointer and open their texts on a click', async () => {
    const map = await openMap();
    const name = map.page.locator('.map-hover-name');
    const shapes: readonly (readonly [id: string, at: LonLat])[] = [
      ['latakia', pointInside('latakia')],
      ['southern-lebanon', pointInside('southern-lebanon')],
      ['southern-syria', pointInside('southern-syria')],
      ['west-bank', pointInside('west-bank', 'west-bank-flanks')],
    ];
    for (const [id, at] of shapes) {
      await map.hoverAt(at);
      await expect.poll(() => name.textContent()).toBe(nameOf(id));
    }
    for (const [id, at] of shapes.slice(2)) {
      await map.clickAt(at);
      await map.waitForTitle(nameOf(id));
      expect((await map.address()).get('place')).toBe(id);
      await map.press('reset');
    }
    await map.hoverAt(SEA);
    await expect.poll(() => name.count()).toBe(0);
    await map.clickAt(SEA);
    await map.waitForTitle(words.introduction.heading);
    expect((await map.address()).has('place')).toBe(false);
  });

  it('of both parts of Gaza, the city and the crossing open theirs once they are close', async () => {
    const map = await openMap('?place=gaza&at=2025-09-15');
    await map.clickAt(inIsraelsPart);
    await map.waitForTitle(nameOf('gaza'));
    await map.follow('');
    await map.clickAt(inIsraelsPart);
    await map.waitForTitle(nameOf('gaza-israel'));
    await map.clickAt(inHamassPart);
    await map.waitForTitle(nameOf('gaza-hamas'));
    await map.follow('?place=gaza-israel');
    await map.clickAt(pointOf('rafah-crossing'));
    await map.waitForTitle(nameOf('rafah-crossing'));
    await map.clickAt(pointOf('rafah'));
    await map.waitForTitle(nameOf('rafah'));
  });

  it('mean the smallest where they lie over one another', async () => {
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
