import { describe, expect, it } from 'vitest';
import { map as words } from '#messages/map';
import { panel } from '#messages/panel';
import { countCameras, type LonLat } from './driver/camera.ts';
import { openMap } from './driver/open-map.ts';
import { nameOf, story } from './driver/story.ts';

const SEA: LonLat = [34.3, 32.4];

describe('the camera', () => {
  it.each([
    { reducedMotion: true, steps: 'at once' },
    { reducedMotion: false, steps: 'gently' },
  ])('goes to a chosen place $steps where reduced motion is asked for: $reducedMotion', async ({ reducedMotion }) => {
    const map = await openMap('', { reducedMotion });
    await map.waitForMapIdle();
    const count = await countCameras(map.map);
    await map.panel.getByText(nameOf('latakia'), { exact: true }).first().click();
    await map.waitForTitle(nameOf('latakia'));
    await map.waitForMapIdle();
    const seen = await count();
    if (reducedMotion) expect(seen).toBe(1);
    // However few frames a busy machine has time for.
    else expect(seen).toBeGreaterThan(1);
  });

  it('stays at home where a choice is taken back before the camera has left', async () => {
    const map = await openMap('', { reducedMotion: false });
    const home = await map.camera();
    await map.panel
      .getByText(nameOf('latakia'), { exact: true })
      .first()
      .evaluate(async (place) => {
        const isTold = () => document.querySelector('[data-panel] h2')?.textContent === place.textContent;
        place.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        // React answers a click before the next frame, in which the camera would leave.
        for (let turn = 0; turn < 100 && !isTold(); turn++) await null;
        place.ownerDocument.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      });
    await map.waitForTitle(panel.introduction.heading);
    expect(await map.camera()).toEqual(home);
  });

  it('stays where it is when dark draws the map anew, follows the buttons, and finds its way home', async () => {
    const map = await openMap();
    const home = await map.camera();
    const light = await map.fillsAt([SEA]);
    await map.page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => map.fillsAt([SEA])).not.toEqual(light);
    expect(await map.map.getAttribute('data-map-state')).toBe('ready');
    await map.page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => map.fillsAt([SEA])).toEqual(light);
    expect(await map.camera()).toEqual(home);

    await map.press('zoomIn');
    expect((await map.camera()).zoom).toBeCloseTo(home.zoom + 1, 5);
    await map.press('zoomOut');
    await map.press('zoomOut');
    expect((await map.camera()).zoom).toBeCloseTo(home.zoom - 1, 5);
    await map.press('reset');
    const again = await map.camera();
    expect(again.zoom).toBeCloseTo(home.zoom, 5);
    expect(again.center[0]).toBeCloseTo(home.center[0], 5);
    expect(again.center[1]).toBeCloseTo(home.center[1], 5);
  });

  it('is led beyond the frame by the line under the map', async () => {
    const map = await openMap();
    await map.waitForMapIdle();
    const pointers = map.page.getByRole('navigation', { name: words.pointersLabel });
    for (const id of story.pointers.flat()) {
      await pointers.getByText(nameOf(id), { exact: true }).click();
      await map.waitForTitle(nameOf(id));
      await expect
        .poll(() => pointers.getByText(nameOf(id), { exact: true }).count(), { message: `${id} is in the frame now` })
        .toBe(0);
      await map.press('reset');
    }
  });
});
