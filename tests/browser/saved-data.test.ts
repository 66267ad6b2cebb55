import { expect, it } from 'vitest';
import { map as mapWords } from '#messages/map';
import { panel as words } from '#messages/panel';
import { drawnAt, FINER } from './driver/drawing.ts';
import { boundsOf, pointInside } from './driver/inside.ts';
import type { MapDriver } from './driver/map-driver.ts';
import { listRequests, ofMap } from './driver/network.ts';
import { openMap } from './driver/open-map.ts';
import { saveData } from './driver/save-data.ts';
import { nameOf, titleOf } from './driver/story.ts';

/** Px by which the middle of a place may move when the line under the map goes. */
const MOST_ASIDE = 12;

/** Opens the app for such a reader, and lists what the page asks for. */
async function openSaving(path = ''): Promise<{ map: MapDriver; asked: readonly string[] }> {
  let asked: readonly string[] = [];
  const map = await openMap(path, {
    prepare: async (page) => {
      asked = listRequests(page);
      await saveData(page);
    },
  });
  await map.standIn.filter({ hasText: mapWords.stands.saving }).waitFor();
  return { map, asked };
}

const shapes = (asked: readonly string[]): string[] => asked.filter((name) => name.endsWith('.geojson'));

it('where data is to be saved, the drawing serves without map and shapes', async () => {
  const { map, asked } = await openSaving();
  expect(await map.standIn.getByRole('button').innerText()).toBe(mapWords.loadMap);
  await map.scrubTo('2025-07-20');
  await expect.poll(async () => (await map.address()).get('at')).not.toBeNull();
  await map.follow('');
  await map.waitForTitle(words.introduction.heading);
  expect(asked).toContainEqual(expect.stringMatching(/^index-/));
  expect([...ofMap(asked), ...shapes(asked)]).toEqual([]);

  // Closer than the page's own drawing serves for, the shapes are worth their bytes; the map is not.
  await map.slider.focus();
  await map.page.keyboard.press('Home');
  await map.waitForTitle(titleOf('hamas-assault'));
  await map.page.keyboard.press('Escape');
  await map.panel.getByText(titleOf('latakia-attacks'), { exact: true }).first().click();
  await map.waitForTitle(titleOf('latakia-attacks'));
  await map.clickDrawn(pointInside('southern-syria'));
  await map.waitForTitle(nameOf('southern-syria'));
  expect((await map.address()).get('place')).toBe('southern-syria');
  await map.page.keyboard.press('Escape');
  await map.waitForTitle(titleOf('latakia-attacks'));
  expect(ofMap(asked)).toEqual([]);
  expect(await map.standIn.count()).toBe(1);
});

it('where the reader asks for it, the map comes at the same place and moment', async () => {
  const { map, asked } = await openSaving();
  await map.slider.focus();
  await map.page.keyboard.press('Home');
  await map.waitForTitle(titleOf('hamas-assault'));
  for (let count = 0; count < 2; count++) await map.page.keyboard.press('ArrowRight');
  await map.waitForTitle(titleOf('israel-hezbollah-clashes'));
  await map.clickDrawn(pointInside('southern-lebanon'));
  await map.waitForTitle(nameOf('southern-lebanon'));
  await map.page.locator(FINER).waitFor({ state: 'attached' });
  const [west, south, east, north] = boundsOf('southern-lebanon');
  const corners = [
    [west, north],
    [east, south],
  ] as const;
  const seen = { address: `${await map.address()}`, moment: await map.momentInWords(), title: await map.placeTitle() };
  const drawn = await drawnAt(map.page, corners);
  expect(ofMap(asked)).toEqual([]);

  await map.standIn.getByRole('button', { name: mapWords.loadMap }).click();
  await map.waitForMapIdle();
  expect(await map.standIn.count()).toBe(0);
  expect(ofMap(asked)).not.toEqual([]);
  expect({
    address: `${await map.address()}`,
    moment: await map.momentInWords(),
    title: await map.placeTitle(),
  }).toEqual(seen);
  const mapped = await map.mappedAt(corners);
  // The line that offered it has gone, and the map has its room.
  const [[left, right], [before, after]] = [mapped, drawn].map((points) => points.map(({ x }) => x)) as [
    [number, number],
    [number, number],
  ];
  expect((right - left) / (after - before)).toBeGreaterThan(0.95);
  expect((right - left) / (after - before)).toBeLessThan(1.3);
  expect(Math.abs((left + right - before - after) / 2)).toBeLessThan(MOST_ASIDE);
  await map.clickAt(pointInside('southern-lebanon'));
  expect(await map.placeTitle()).toBe(nameOf('southern-lebanon'));
});
