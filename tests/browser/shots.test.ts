import { describe, expect, it } from 'vitest';
import { panel } from '#messages/panel';
import { timeline } from '#messages/timeline';
import { readingTime } from '../../src/timeline/player.tsx';
import { openApp, openMap } from './driver/open-map.ts';
import { disorderOf, type SeenShot, seenShot, shareOf } from './driver/shot.ts';
import { nameOf, story, titleOf } from './driver/story.ts';

const sizes = [
  { width: 1440, height: 900, path: '' },
  { width: 1024, height: 768, path: '' },
  { width: 768, height: 1024, path: '' },
  { width: 390, height: 844, path: '' },
  { width: 844, height: 390, path: '' },
  { width: 760, height: 628, path: 'embed.html' },
  { width: 640, height: 480, path: 'embed.html' },
  { width: 320, height: 420, path: 'embed.html' },
] as const;

/** Points and small places, for which the story gives bounds, are shown with what lies around them. */
const isExtended = (places: readonly string[]): boolean =>
  places.some((id) => story.places.get(id)?.bounds === undefined);

/** How much of the free room places fill, in its area or, as a long thin one can do no more, along one of its sides. */
const LEAST = { area: 0.25, side: 0.45 } as const;
const MOST_AREA = 0.6;

function expectFilled(id: string, places: readonly string[], shot: SeenShot): void {
  if (!isExtended(places)) return;
  const { side, area } = shareOf(shot);
  expect(area >= LEAST.area || side >= LEAST.side, `${id} fills ${area} of the room, ${side} of a side`).toBe(true);
  expect(area, id).toBeLessThan(MOST_AREA);
}

describe.each(sizes)('at $width × $height $path', ({ path, ...size }) => {
  it('every event has its shot: its places large, and nothing over them or their callout', async () => {
    const map = await openApp(path, size);
    const { page } = map;
    await map.waitForDrawing();
    await map.slider.focus();
    for (const [index, { id, title, places }] of story.events.entries()) {
      await page.keyboard.press(index === 0 ? 'Home' : 'ArrowRight');
      await expect.poll(async () => (await map.address()).get('event')).toBe(id);
      await page.getByRole('heading', { name: title, exact: true, level: 2 }).waitFor();
      await expect.poll(async () => disorderOf(await seenShot(page, places)), { message: id }).toEqual([]);
      const shot = await seenShot(page, places);
      if (shot.callout) expect(shot.calloutText).toContain(title);
      expectFilled(id, places, shot);
    }
  });

  it('every place has its shot', async () => {
    const map = await openApp(path, size);
    await map.waitForDrawing();
    for (const id of story.places.keys()) {
      await map.follow(`?place=${id}`);
      await map.page.getByRole('heading', { name: nameOf(id), exact: true, level: 2 }).waitFor();
      await expect.poll(async () => disorderOf(await seenShot(map.page, [id])), { message: id }).toEqual([]);
    }
  });
});

/** Ms after which all of a shot is there. */
const SHOWN_MS = 500;

describe('playback', () => {
  it('shows every event in its own shot, with its callout, its address, and says it', async () => {
    const map = await openApp('', { width: 1440, height: 900, prepare: (page) => page.clock.install() });
    const { page } = map;
    await map.waitForDrawing();
    await map.slider.focus();
    await page.keyboard.press('Home');
    // From now on, time passes for the page only as the test lets it, however long the test takes.
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
    await page.getByRole('button', { name: timeline.playEvents }).click();
    const shots: string[] = [];
    for (const { id, title, text, places } of story.events) {
      await map.waitForTitle(title);
      await page.clock.runFor(SHOWN_MS);
      await expect.poll(async () => (await map.address()).get('event')).toBe(id);
      await expect.poll(async () => disorderOf(await seenShot(page, places)), { message: id }).toEqual([]);
      const shot = await seenShot(page, places);
      const { calloutText, subject } = shot;
      expectFilled(id, places, shot);
      if (places.length > 0) expect(calloutText, id).toContain(title);
      // The first was gone to by the slider, which says its title itself.
      const said = id === story.events[0]?.id ? panel.standing.happened.word : title;
      await expect.poll(() => page.locator('[aria-live="polite"]').textContent()).toContain(said);
      shots.push(JSON.stringify(subject));
      await page.clock.runFor(readingTime(title, text) - SHOWN_MS);
    }
    expect(new Set(shots).size).toBeGreaterThan(12);
  });
});

describe('the frame that the reader came from', () => {
  it('is there again after an event and a place, by Escape and by the way back', async () => {
    const map = await openMap('', { width: 1280, height: 800 });
    await map.press('zoomIn');
    const before = await map.camera();
    const isBack = async (): Promise<boolean> => {
      const { center, zoom } = await map.camera();
      const away = [center[0] - before.center[0], center[1] - before.center[1], zoom - before.zoom];
      return away.every((difference) => Math.abs(difference) < 1e-6);
    };
    await map.follow('?event=lebanon-ceasefire');
    await map.waitForTitle(titleOf('lebanon-ceasefire'));
    expect((await map.camera()).zoom).toBeGreaterThan(before.zoom + 1);
    await map.page.keyboard.press('Escape');
    await expect.poll(isBack).toBe(true);
    await map.follow('?place=west-bank');
    await map.waitForTitle(nameOf('west-bank'));
    await map.camera();
    await map.page.locator('.panel-bar-back').click();
    await expect.poll(isBack).toBe(true);
  });
});
