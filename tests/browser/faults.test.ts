import { describe, expect, it } from 'vitest';
import { geography as geographyWords } from '#messages/geography';
import { map as mapWords } from '#messages/map';
import { panel as words } from '#messages/panel';
import { breakFile, type Damage, fileErrors } from './driver/break-file.ts';
import { pointInside } from './driver/inside.ts';
import { files } from './driver/network.ts';
import { openMap } from './driver/open-map.ts';
import { nameOf, titleOf } from './driver/story.ts';

const lesser: readonly (readonly [file: string, damage: Damage, said: string])[] = [
  ['towns.geojson', 'missing', geographyWords.files.towns],
  ['layers.json', 'cut off', geographyWords.files.layers],
];

describe('a lesser file of the geography that does not arrive', () => {
  it.each(lesser)('is told of in a line, and the map works: %s, %s', async (file, damage, said) => {
    const map = await openMap('', {
      expectedErrors: fileErrors,
      prepare: (page) => breakFile(page, file, damage),
    });
    await map.notices.filter({ hasText: said }).waitFor();
    expect(await map.notices.count()).toBe(1);
    await map.waitForMapIdle();
    expect(await map.standIn.count()).toBe(0);
    await map.slider.focus();
    await map.page.keyboard.press('Home');
    await map.waitForTitle(titleOf('hamas-assault'));
    await map.follow('');
    await map.panel.getByText(nameOf('latakia'), { exact: true }).first().click();
    await map.waitForTitle(nameOf('latakia'));
    await map.clickAt(pointInside('latakia'));
    expect(await map.placeTitle()).toBe(nameOf('latakia'));
    expect((await map.camera()).zoom).toBeGreaterThan(7);
    await map.page.unrouteAll();
    await map.notices.getByRole('button', { name: mapWords.tryAgain }).click();
    await expect.poll(() => map.notices.count()).toBe(0);
  });
});

const vital: readonly (readonly [file: string, damage: Damage])[] = [
  ['places.geojson', 'half a file'],
  ['countries.geojson', 'empty object'],
];

describe('a file without which there is no map', () => {
  it.each(vital)(
    'keeps the drawing, and a line says so; when it comes, so does the map: %s, %s',
    async (file, damage) => {
      const map = await openMap('', {
        expectedErrors: fileErrors,
        prepare: (page) => breakFile(page, file, damage),
      });
      await map.standIn.filter({ hasText: mapWords.stands.shapes }).waitFor();
      expect(await map.notices.count(), 'said once').toBe(0);
      expect(await map.map.getAttribute('data-map-state')).toBe('failed');
      await map.clickDrawn(pointInside('southern-syria'));
      await map.waitForTitle(nameOf('southern-syria'));
      await map.page.keyboard.press('Escape');
      await map.page.unrouteAll();
      // Asked for again by itself, after seconds; at once where the line is back.
      await map.page.evaluate(() => dispatchEvent(new Event('online')));
      await map.waitForMapIdle();
      expect(await map.standIn.count()).toBe(0);
      expect(await map.drawing.count()).toBe(0);
    },
  );
});

describe('a map that does not arrive', () => {
  it('is told of in a line; list, timeline and texts work', async () => {
    const map = await openMap('', {
      expectedErrors: fileErrors,
      prepare: async (page) => {
        await page.route(files.map, (route) => route.abort('failed'));
      },
    });
    await map.standIn.filter({ hasText: mapWords.stands.code }).waitFor();
    expect(await map.standIn.getByRole('button', { name: mapWords.tryAgain }).count()).toBe(1);
    expect(await map.notices.count(), 'said once').toBe(0);
    expect(await map.map.getAttribute('data-map-state')).toBe('failed');
    // A real click: whatever lies over the drawing would take it.
    await map.page.locator('.app-svg-map [data-place="southern-syria"]').first().click();
    await map.waitForTitle(nameOf('southern-syria'));
    await map.page.keyboard.press('Escape');
    await map.page.getByRole('button', { name: mapWords.reset }).click();
    await map.panel.getByText(titleOf('latakia-attacks'), { exact: true }).first().click();
    await map.waitForTitle(titleOf('latakia-attacks'));
    await map.slider.focus();
    await map.page.keyboard.press('ArrowRight');
    await map.page.keyboard.press('ArrowRight');
    await map.waitForTitle(titleOf('hezbollah-deadline'));
    await map.panel.getByText(nameOf('southern-lebanon'), { exact: true }).first().click();
    await map.waitForTitle(nameOf('southern-lebanon'));
    // The drawing has framed the place, and the inset belongs to the wide view.
    await map.page.getByRole('button', { name: mapWords.reset }).click();
    await map.clickInInset(pointInside('gaza-hamas', 'gaza-israel'));
    await map.waitForTitle(nameOf('gaza-hamas'));
    await map.page.keyboard.press('Escape');
    await map.page.keyboard.press('Escape');
    await map.waitForTitle(words.introduction.heading);
  });

  it('comes when the reader tries again and it is there, at the same place', async () => {
    let isThere = false;
    const map = await openMap('', {
      expectedErrors: fileErrors,
      prepare: async (page) => {
        await page.route(files.map, (route) => (isThere ? route.continue() : route.abort('failed')));
      },
    });
    await map.standIn.waitFor();
    await map.panel.getByText(nameOf('latakia'), { exact: true }).first().click();
    await map.waitForTitle(nameOf('latakia'));
    isThere = true;
    await map.standIn.getByRole('button', { name: mapWords.tryAgain }).click();
    await map.waitForMapIdle();
    expect(await map.standIn.count()).toBe(0);
    expect(await map.placeTitle()).toBe(nameOf('latakia'));
    await map.clickAt(pointInside('latakia'));
    expect((await map.address()).get('place')).toBe('latakia');
  });
});
