import { describe, expect, it } from 'vitest';
import { app } from '#messages/app';
import { map as mapWords } from '#messages/map';
import { mapKeys } from '#messages/map-keys';
import { panel as words } from '#messages/panel';
import { timeline } from '#messages/timeline';
import type { LonLat } from './driver/camera.ts';
import { tabStops } from './driver/focus.ts';
import { pointInside } from './driver/inside.ts';
import { openApp, openMap } from './driver/open-map.ts';
import { countedEvents, nameOf, story, titleOf } from './driver/story.ts';

/** Where nothing is to be chosen. */
const SEA: LonLat = [33.9, 33.2];

describe('with the keyboard alone', () => {
  it('one reaches everything, the way to the text first', async () => {
    const map = await openMap();
    await map.waitForMapIdle();
    const stops = await tabStops(map.page, 120);
    expect(stops[0]).toBe(app.skipToText);
    expect(stops).toEqual(
      expect.arrayContaining(
        [
          story.inset.title,
          mapWords.legend,
          mapWords.zoomIn,
          mapWords.zoomOut,
          mapWords.reset,
          mapKeys.label,
          timeline.slider,
          timeline.previousEvent,
          timeline.playEvents,
          titleOf('mar-a-lago-meeting'),
          words.folds.certainty,
          words.folds.sources,
        ].map((name) => expect.stringContaining(name)),
      ),
    );
    for (const { name } of story.places.values()) expect(stops).toContainEqual(expect.stringContaining(name));
  });

  it('one walks the map from place to place, and only what is walked to is named, wherever the pointer rests', async () => {
    const map = await openMap();
    await map.waitForMapIdle();
    await map.hoverAt(pointInside('latakia'));
    const tag = map.page.locator('.map-hover-name').filter({ visible: true });
    await expect.poll(() => tag.allTextContents()).toEqual([nameOf('latakia')]);
    await map.page.getByRole('application', { name: mapKeys.label }).focus();
    await map.page.keyboard.press('PageDown');
    await expect.poll(() => tag.allTextContents()).not.toEqual([nameOf('latakia')]);
    expect(await tag.count()).toBe(1);
  });

  it('one is told the map’s keys in brief, but not where one has pressed it', async () => {
    const { page, ...map } = await openMap();
    await map.waitForMapIdle();
    const hint = page.getByText(mapKeys.hint);
    const keys = page.getByRole('application', { name: mapKeys.label });
    await map.clickAt(SEA);
    await expect.poll(() => keys.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await hint.isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await hint.waitFor();
  });

  it('one skips to the text, steps through events, opens a place of one and steps back', async () => {
    const map = await openApp();
    const { keyboard } = map.page;
    await map.waitForDrawing();
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    const inText = () => map.page.evaluate(() => document.activeElement?.closest('[data-panel]') !== null);
    await expect.poll(inText).toBe(true);
    await keyboard.press('Tab');
    expect(await inText(), 'the next stop lies in the text').toBe(true);

    await map.slider.focus();
    await keyboard.press('Home');
    await map.waitForTitle(titleOf('hamas-assault'));
    await keyboard.press('ArrowRight');
    await map.waitForTitle(titleOf(story.events[1]?.id ?? ''));
    expect(await map.momentInWords()).toContain(`2 of ${countedEvents}`);
    await keyboard.press('ArrowLeft');
    await map.waitForTitle(titleOf('hamas-assault'));

    await map.panel
      .getByRole('button', { name: nameOf('israel-south') })
      .first()
      .focus();
    await keyboard.press('Enter');
    await map.waitForTitle(nameOf('israel-south'));
    await keyboard.press('Escape');
    await map.waitForTitle(titleOf('hamas-assault'));
    await keyboard.press('Escape');
    await map.waitForTitle(words.introduction.heading);
  });

  it('one opens every place from the list', async () => {
    const map = await openApp();
    await map.waitForDrawing();
    for (const { name } of story.places.values()) {
      await map.panel
        .locator('button')
        .filter({ has: map.page.getByText(name, { exact: true }) })
        .first()
        .focus();
      await map.page.keyboard.press('Enter');
      await map.waitForTitle(name);
      await map.page.keyboard.press('Escape');
      await map.waitForTitle(words.introduction.heading);
    }
    expect(map.errors()).toEqual([]);
  });
});
