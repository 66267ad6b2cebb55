import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { app } from '#messages/app';
import { map } from '#messages/map';
import { notices } from '#messages/notices';
import { panel } from '#messages/panel';
import { reading } from '#messages/reading';
import { drawingAtRest } from '../driver/drawing.ts';
import { pointInside } from '../driver/inside.ts';
import { nameOf, story } from '../driver/story.ts';
import { type Fault, isButton, type Outcome } from './read-faults.ts';
import type { Reader } from './windows.ts';

const messages = { app, map, notices, reading };

/** A place that every window shows in the opening state. */
const PLACE = 'southern-syria';
const INSET_PLACE = 'gaza-hamas';
/** The land around it, and around what the table's addresses ask for. */
const LAND = 'syria';
const [first] = story.events;

/** What a reader must never be shown: addresses, names of errors, and what code says of nothing. */
const JARGON = /https?:|\.js|Error|undefined|NaN|\bnull\b|\[object|dynamically imported/;

/** Lines that tell of something that is lost. */
const linesOf = ({ root }: Reader): Locator =>
  root.locator('.app-stand-in, .app-notices p, .page-line').filter({ visible: true });

/** Checks that a reader has what the table promises. */
export async function expectStands(reader: Reader, fault: Fault): Promise<void> {
  await checks[fault.stands](reader, fault);
  const lines = await linesOf(reader).allInnerTexts();
  for (const line of lines) expect(line, 'said in a reader’s words').not.toMatch(JARGON);
}

/** Brings back what was lost, and checks that it is there and that nothing is said any more. */
export async function expectReturn(reader: Reader, { where, stands, returns }: Fault): Promise<void> {
  if (returns === null) return;
  if (returns === 'the line') await reader.root.evaluate(() => dispatchEvent(new Event('online')));
  else if (isButton(returns)) await linesOf(reader).getByRole('button', { name: returns }).first().click();
  const isMap = stands === 'drawing' || stands === 'map';
  if (isMap) await reader.waitForMapIdle();
  await expectLines(reader, isMap ? [] : ['map.stands.webgl']);
  // A document leads on to where the reader has gone in it.
  const place = placeIn(where) ?? (stands === 'document' ? PLACE : undefined);
  if (place) await reader.waitForTitle(nameOf(place));
  await reader.slider.press('Home');
  if (first) await expect.poll(() => reader.slider.getAttribute('aria-valuetext')).toContain(first.title);
}

const checks: Readonly<Record<Outcome, (reader: Reader, fault: Fault) => Promise<void>>> = {
  async map(reader, { where, says }) {
    await reader.waitForMapIdle();
    await expectLines(reader, says);
    expect(await reader.drawing.count(), 'the map has taken over').toBe(0);
    await expectAnswers(reader, where, () => reader.clickAt(pointInside(PLACE)));
  },
  async app(reader, { where, says }) {
    await expectLines(reader, [...says, 'map.stands.webgl']);
    await expectWhole(reader, where);
    await expectAnswers(reader, where, () => clickDrawing(reader));
  },
  async drawing(reader, { where, says }) {
    if (says.length === 0) throw new Error('A drawing never stands in for the map without a word.');
    await expectLines(reader, says);
    expect(await reader.root.locator('.app-stand-in button').count(), 'a way to have the map').toBe(1);
    await expectWhole(reader, where);
    await expectAnswers(reader, where, () => clickDrawing(reader));
  },
  async parts(reader, { where, says }) {
    await expectLines(reader, says);
    await expectWhole(reader, where);
    expect(await reader.root.locator('.app-text').innerText(), 'the texts').toContain(nameOf(PLACE));
    expect(await linesOf(reader).getByRole('button', { name: app.loadAgain }).count()).toBeGreaterThan(0);
  },
  async document(reader, { where, says }) {
    await expectLines(reader, says);
    await expectShapes(reader, where);
    expect(await reader.root.getByRole('heading', { level: 1, name: story.headline.text }).isVisible()).toBe(true);
    expect(await reader.root.locator(`article#place-${PLACE}`).innerText()).toContain(story.places.get(PLACE)?.text);
    const buttons = reader.root.locator('button, input').filter({ visible: true });
    for (const name of await buttons.allInnerTexts()) expect(name, 'alive').toBe(reading.notRunning.loadAgain);
    const asked = placeIn(where);
    if (asked) {
      const box = await reader.root.locator(`article#place-${asked}`).boundingBox();
      expect(box?.y, 'the text that was asked for is in view').toBeLessThan(300);
    } else {
      await clickDrawing(reader);
      await expect.poll(() => reader.root.evaluate(() => location.hash)).toBe(`#place-${PLACE}`);
    }
  },
};

/** A real click on a place of the drawing: whatever lies over it would take it. */
function clickDrawing({ drawing }: Reader): Promise<void> {
  return drawing.locator(`[data-place="${PLACE}"]`).first().click();
}

/** The place that an address asks for. */
function placeIn(where: string): string | undefined {
  const [, id = ''] = /[?&]place=([\w-]+)/.exec(where) ?? [];
  return story.places.has(id) ? id : undefined;
}

/** The drawing has its land and places, close up too. */
async function expectWhole(reader: Reader, where: string): Promise<void> {
  await reader.drawing.waitFor();
  await drawingAtRest(reader.page);
  await expectShapes(reader, where);
}

async function expectShapes({ drawing }: Reader, where: string): Promise<void> {
  for (const id of [placeIn(where) ?? PLACE, LAND])
    expect(await drawing.locator(`#map-area-${id}`).count(), `${id} is drawn`).toBe(1);
}

/** Map, list, slider and text answer. */
async function expectAnswers(reader: Reader, where: string, clickPlace: () => Promise<void>): Promise<void> {
  // What another address shows of the map depends on it.
  if (!placeIn(where)) {
    await clickPlace();
    await reader.waitForTitle(nameOf(PLACE));
    if (reader.panel) {
      const back = reader.panel.getByRole('button', { name: panel.allPlaces });
      await back.click();
      await reader.root.locator(`.inset [data-place="${INSET_PLACE}"]`).first().click();
      await reader.waitForTitle(nameOf(INSET_PLACE));
      await back.click();
      await reader.panel.getByText(nameOf('latakia'), { exact: true }).first().click();
      await reader.waitForTitle(nameOf('latakia'));
    }
  }
  await reader.slider.press('Home');
  if (first) await expect.poll(() => reader.slider.getAttribute('aria-valuetext')).toContain(first.title);
}

/** Waits until these lines are said, and no other. */
async function expectLines(reader: Reader, keys: readonly string[]): Promise<void> {
  const known = keys.map((key) => ({ key, pattern: patternOf(key) }));
  const said = async () => {
    const lines = await linesOf(reader).locator('> span').allInnerTexts();
    return lines.map((line) => known.find(({ pattern }) => pattern.test(line))?.key ?? line).toSorted();
  };
  await expect.poll(said, { message: 'what is said' }).toEqual(keys.toSorted());
}

const HOLE = '\u0000';

/** What a message of a key such as `map.stands.code` reads like, whatever is filled in. Throws where there is none. */
function patternOf(key: string): RegExp {
  const found = key.split('.').reduce((words: unknown, name) => Reflect.get(Object(words), name), messages);
  const text: unknown = typeof found === 'function' ? found([HOLE], [HOLE]) : found;
  if (typeof text !== 'string') throw new Error(`There is no message ${key}.`);
  const parts = text.split(HOLE).map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}
