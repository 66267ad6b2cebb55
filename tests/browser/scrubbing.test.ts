import { expect, it } from 'vitest';
import { pointsInside } from './driver/inside.ts';
import type { MapDriver } from './driver/map-driver.ts';
import { openApp, openMap } from './driver/open-map.ts';
import { nameOf } from './driver/story.ts';

const SAMPLES = 40;
const israelsPart = pointsInside('gaza-israel', 'gaza-hamas').slice(0, SAMPLES);
const hamassPart = pointsInside('gaza-hamas', 'gaza-israel').slice(0, SAMPLES);

async function fills(map: MapDriver): Promise<{ israels: string; hamass: string }> {
  const [israels = '', hamass = ''] = await map.fillsAt(israelsPart, hamassPart);
  return { israels, hamass };
}

it('scrubbing draws the map anew: in October 2025 the Strip falls into two parts', async () => {
  const map = await openMap('?place=gaza');
  await map.page.locator('.map-legend-button').click();
  const key = map.page.locator('.map-legend-states');
  const divided = await fills(map);
  const words = await map.momentInWords();
  const entries = await map.historyLength();
  const told = await map.panel.getByRole('article').innerText();
  expect(divided.israels, 'two parts, two looks').not.toBe(divided.hamass);

  const moment = await map.scrubTo('2025-07-20');
  expect(moment < '2025-10').toBe(true);
  const whole = await fills(map);
  expect(whole.israels, 'one shape, one look').toBe(whole.hamass);
  expect(whole.israels).not.toBe(divided.israels);
  expect(await key.innerText()).not.toContain('Held by Israel');

  expect(await map.momentInWords()).not.toBe(words);
  await expect.poll(async () => (await map.address()).get('at')).toBe(moment);
  expect(await map.placeTitle()).toBe(nameOf('gaza'));
  expect(await map.panel.getByRole('article').innerText()).not.toBe(told);
  expect(await map.historyLength(), 'one drag, one entry').toBe(entries + 1);

  await map.back();
  await expect.poll(() => map.momentInWords()).toBe(words);
  expect(await fills(map), 'the same moment, the same drawing').toEqual(divided);
  expect(await key.innerText()).toContain('Held by Israel');
});

it('a click on a mark of the timeline opens its event, as one entry of the history', async () => {
  const map = await openApp();
  await map.waitForDrawing();
  const entries = await map.historyLength();
  const mark = map.page.locator('.timeline-mark').first();
  const box = await mark.boundingBox();
  if (!box) throw new Error('The mark is not on the screen.');
  await map.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(async () => (await map.address()).get('event')).not.toBeNull();
  expect(await map.momentInWords()).toContain(await map.placeTitle());
  expect(await map.historyLength()).toBe(entries + 1);
});

const MOMENTS = [
  '2023-11-01',
  '2024-11-15',
  '2025-03-01',
  '2025-10-10',
  '2025-12-30',
  '2026-01-03',
  '2026-01-20',
  '2027-01-01',
];

it.each([
  [1440, 900],
  [390, 844],
])(
  'what the opening tells keeps its height through time at %i × %i, so that nothing under it moves',
  async (width, height) => {
    const map = await openApp('', { width, height });
    await map.waitForDrawing();
    const situation = map.panel.locator('.panel-situation');
    const roomOf = async (): Promise<number> => Math.round((await situation.boundingBox())?.height ?? 0);
    const rooms = [await roomOf()];
    const told = await situation.innerText();
    for (const at of MOMENTS) {
      await map.follow(`?at=${at}`);
      await expect
        .poll(async () => (await map.panel.locator('.panel-moment').innerText()).toLowerCase())
        .toContain(at.slice(0, 4));
      rooms.push(await roomOf());
    }
    expect(await situation.innerText()).not.toBe(told);
    expect(new Set(rooms), rooms.join()).toEqual(new Set([rooms[0]]));
  },
);
