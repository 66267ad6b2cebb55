import { describe, expect, it } from 'vitest';
import { app } from '#messages/app';
import { map as mapWords } from '#messages/map';
import { notices } from '#messages/notices';
import { panel as words } from '#messages/panel';
import { pointInside } from './driver/inside.ts';
import type { MapDriver } from './driver/map-driver.ts';
import { openApp } from './driver/open-map.ts';
import { nameOf, story, titleOf } from './driver/story.ts';

/** What is drawn, element by element, in whatever order attributes were set. */
function drawnIn({ drawing }: MapDriver): Promise<readonly string[]> {
  return drawing.evaluate((element) =>
    [...element.querySelectorAll('*')].map(({ tagName, attributes, childElementCount, textContent }) => {
      const told = [...attributes].map(({ name, value }) => `${name}=${value}`).sort();
      return [tagName, ...told, childElementCount === 0 ? textContent : childElementCount].join(' ');
    }),
  );
}

/** What the key says of what is in view. */
async function keyOf({ page }: MapDriver): Promise<string> {
  await page.locator('.map-legend-button').click();
  return page.locator('.map-legend').innerText();
}

describe('a shared address', () => {
  it('brings back place, event, moment, title and drawing exactly', async () => {
    const first = await openApp();
    await first.waitForDrawing();
    await first.slider.focus();
    await first.page.keyboard.press('Home');
    await first.waitForTitle(titleOf('hamas-assault'));
    const steps = story.events.findIndex(({ id }) => id === 'hezbollah-deadline');
    for (let count = 0; count < steps; count++) await first.page.keyboard.press('ArrowRight');
    // An event on the way has places far off, to which the drawing may have gone.
    await first.page.getByRole('button', { name: mapWords.reset }).click();
    await first.clickDrawn(pointInside('southern-lebanon'));
    await first.waitForTitle(nameOf('southern-lebanon'));
    await first.page.mouse.move(1, 1);
    await first.slider.blur();
    const seen = {
      address: `?${await first.address()}`,
      heading: await first.placeTitle(),
      moment: await first.momentInWords(),
      title: await first.page.getByRole('heading', { level: 1 }).textContent(),
      text: await first.panel.getByRole('article').innerText(),
      key: await keyOf(first),
    };
    expect(seen.address).toBe('?place=southern-lebanon&event=hezbollah-deadline');
    expect(seen.moment).toContain(titleOf('hezbollah-deadline'));

    const second = await openApp(seen.address);
    await second.waitForTitle(seen.heading);
    await second.waitForDrawing();
    expect({
      address: `?${await second.address()}`,
      heading: await second.placeTitle(),
      moment: await second.momentInWords(),
      title: await second.page.getByRole('heading', { level: 1 }).textContent(),
      text: await second.panel.getByRole('article').innerText(),
      key: await keyOf(second),
    }).toEqual(seen);
    const drawn = await drawnIn(first);
    expect(drawn.length).toBeGreaterThan(100);
    await expect.poll(() => drawnIn(second), { message: 'the same drawing' }).toEqual(drawn);
    expect(await second.notices.count()).toBe(0);
  });

  it('that asks for what is not there opens the default, says so, and keeps what is of others', async () => {
    const map = await openApp('?place=nowhere&event=never&at=2025-02-30&from=a%20friend');
    await map.waitForTitle(words.introduction.heading);
    for (const [parameter, found] of [
      ['place', '"nowhere"'],
      ['event', '"never"'],
      ['at', '"2025-02-30"'],
    ] as const) {
      await map.notices.filter({ hasText: notices.notFollowed(parameter, found) }).waitFor();
    }
    expect(await map.slider.getAttribute('data-moment')).toBe(
      await map.page.evaluate((days) => new Date(days * 86_400_000).toISOString().slice(0, 10), story.calendar.now),
    );
    const count = await map.notices.count();
    await map.page.getByRole('button', { name: app.dismiss }).first().click();
    expect(await map.notices.count()).toBe(count - 1);
    await map.panel.getByText(nameOf('latakia'), { exact: true }).first().click();
    await map.waitForTitle(nameOf('latakia'));
    expect(Object.fromEntries(await map.address())).toEqual({ place: 'latakia', from: 'a friend' });
  });
});

describe('the back button', () => {
  it('leads through what was chosen, and the forward button on again', async () => {
    const map = await openApp();
    await map.panel.getByText(titleOf('latakia-attacks'), { exact: true }).first().click();
    await map.waitForTitle(titleOf('latakia-attacks'));
    await map.panel.getByText(nameOf('southern-syria'), { exact: true }).first().click();
    await map.waitForTitle(nameOf('southern-syria'));
    await map.back();
    await map.waitForTitle(titleOf('latakia-attacks'));
    await map.back();
    await map.waitForTitle(words.introduction.heading);
    expect(`${await map.address()}`).toBe('');
    await map.forward();
    await map.waitForTitle(titleOf('latakia-attacks'));
    await map.forward();
    await map.waitForTitle(nameOf('southern-syria'));
    expect(`${await map.address()}`).toBe('place=southern-syria&event=latakia-attacks');
  });
});
