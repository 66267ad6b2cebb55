import { expect, it } from 'vitest';
import { pointInside } from './driver/inside.ts';
import { openMap } from './driver/open-map.ts';

const inIsraelsPart = pointInside('gaza-israel', 'gaza-hamas');
const inHamassPart = pointInside('gaza-hamas', 'gaza-israel');
const key = (page: { locator(selector: string): { innerText(): Promise<string> } }) =>
  page.locator('.map-legend-body > ul').innerText();

it('scrubbing draws the map anew: in October 2025 the Strip falls into two parts', async () => {
  const map = await openMap();
  await map.waitForMapIdle();
  await map.zoomToLens();
  const divided = [await map.patchAt(inIsraelsPart), await map.patchAt(inHamassPart)];
  const whole = await map.picture();
  const words = await map.momentInWords();
  const entries = await map.historyLength();
  const told = await map.panel.innerText();
  expect(divided[0]?.equals(divided[1] ?? Buffer.of()), 'two parts, two looks').toBe(false);

  const moment = await map.scrubTo('2025-07-20');
  expect(moment < '2025-10').toBe(true);
  await map.page.screenshot({path:'/tmp/scrub.png'});
  const before = [await map.patchAt(inIsraelsPart), await map.patchAt(inHamassPart)];
  expect(before[0]?.equals(before[1] ?? Buffer.of()), 'one shape, one look').toBe(true);
  expect(before[0]?.equals(divided[0] ?? Buffer.of())).toBe(false);
  expect((await map.picture()).equals(whole)).toBe(false);
  expect(await key(map.page)).not.toContain('Held by Israel');

  expect(await map.momentInWords()).not.toBe(words);
  await expect.poll(() => map.address().get('at')).toBe(moment);
  expect(await map.panel.innerText()).not.toBe(told);
  expect(await map.historyLength(), 'one drag, one entry').toBe(entries + 1);

  await map.back();
  await expect.poll(() => map.momentInWords()).toBe(words);
  expect((await map.picture()).equals(whole), 'the same moment, the same drawing').toBe(true);
  expect(await key(map.page)).toContain('Held by Israel');
});

it('a click on a mark of the timeline opens its event, as one entry of the history', async () => {
  const map = await openMap();
  const entries = await map.historyLength();
  const mark = map.page.locator('.timeline-mark').first();
  const box = await mark.boundingBox();
  if (!box) throw new Error('The mark is not on the screen.');
  await map.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => map.address().get('event')).not.toBeNull();
  const title = await map.placeTitle();
  expect(await map.momentInWords()).toContain(title);
  expect(await map.historyLength()).toBe(entries + 1);
});
