import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Bounds, containsBounds } from '../../../src/geo/bounds';
import { aspectOf, viewportBounds } from '../../../src/geo/camera';
import { toWorld } from '../../../src/geo/mercator';
import {
  layoutFor,
  mapHeight,
  placesOnSheet,
  printBounds,
  printViewport,
  SHEET,
  shotViewport,
} from '../../../src/outputs/print/print-layout';
import { boundsByPlace } from '../../../src/scene/place-bounds';
import { eventShot } from '../../../src/scene/shots';
import { story } from '../../../src/story/load-story';
import { geography } from '../../harness/geography';

const placeBounds = boundsByPlace(story, geography);
const { home, limits } = story.view;

describe('the layout of a printed sheet', () => {
  it('fits what the margins of the page leave of A4', () => {
    const css = readFileSync('src/outputs/print/print.css', 'utf8');
    const [, top, side, bottom] = (/@page \{[^}]*margin: (\d+)mm (\d+)mm (\d+)mm;/.exec(css) ?? []).map(Number);
    expect(SHEET.width + 2 * Number(side)).toBe(210);
    expect(SHEET.height + Number(top) + Number(bottom)).toBeLessThan(297);
    expect(SHEET.height + Number(top) + Number(bottom)).toBeGreaterThan(294);
  });

  it.each([
    [2, 'across'],
    [1, 'across'],
    [0.3, 'column'],
  ])('for a region %d times as wide as high has the map %s', (aspect, name) => {
    expect(layoutFor(aspect).name).toBe(name);
  });

  it('draws no region smaller than the other layout would', () => {
    const widthIn = (name: string, aspect: number): number => {
      const { width, runningOn } = layoutFor(name === 'across' ? 9 : 0.1);
      return Math.min(width, runningOn * aspect);
    };
    for (let aspect = 0.1; aspect < 3; aspect += 0.1) {
      const chosen = layoutFor(aspect).name;
      const other = chosen === 'across' ? 'column' : 'across';
      expect(widthIn(chosen, aspect), String(aspect)).toBeGreaterThanOrEqual(widthIn(other, aspect));
    }
  });

  it.each([layoutFor(0.3), layoutFor(2)])('gives the map what one page leaves it: $name', (layout) => {
    const room = 210;
    expect(mapHeight(layout, { room, body: 210, key: 20 })).toBe(layout.least);
    expect(mapHeight(layout, { room, body: 200, key: 20 })).toBe(layout.least + 10);
    expect(mapHeight(layout, { room: 400, body: 150, key: 20 })).toBe(layout.most);
  });

  it('gives the map the whole column where the text has room in the other', () => {
    const layout = layoutFor(0.3);
    const text = 190;
    const key = 20;
    const body = (layout.least + key + text) / 2;
    expect(mapHeight(layout, { room: 200, body, key })).toBe(180);
    expect(mapHeight(layout, { room: 189, body, key })).toBeLessThan(169);
  });

  it.each([layoutFor(0.3), layoutFor(2)])('gives the map ample room where the text runs on: $name', (layout) => {
    expect(mapHeight(layout, { room: 210, body: 211, key: 20 })).toBe(layout.runningOn);
    expect(layout.runningOn).toBeGreaterThan(layout.least);
    expect(layout.most).toBeGreaterThan(layout.runningOn);
  });
});

describe('what the printed map shows', () => {
  const mapArea = { width: 1060, height: 690 };
  const at = (place: string | null, event: string | null, bounds: Bounds | null) => {
    const camera = bounds && printViewport(bounds, { width: 249, height: 162 }, limits).camera;
    return printBounds({ story, placeBounds, place, event, camera, mapArea });
  };
  const [[place, frame] = ['', home]] = [...placeBounds];

  it('is the chosen place, wherever the reader looks', () => expect(at(place, null, home)).toEqual(frame));
  it('is the home view before the reader has looked anywhere', () => expect(at(null, null, null)).toEqual(home));
  it('is the home view where the reader sees it and what fills the screen', () => {
    expect(at(null, null, home)).toEqual(home);
  });
  it('is what the reader sees elsewhere', () => {
    const seen = at(null, null, frame);
    expect(seen).not.toEqual(home);
    expect(seen[0]).toBeLessThan(frame[0]);
    expect(seen[3]).toBeGreaterThan(frame[3]);
  });
  it.each(story.events.map(({ id }) => id))('is the shot of a chosen event, wherever the reader looks: %s', (event) => {
    const shot = eventShot(story, placeBounds, event);
    for (const looked of [home, frame]) expect(at(null, event, looked)).toEqual(shot?.bounds);
    expect(at(place, event, home)).toEqual(frame);
  });
  it.each([layoutFor(0.3), layoutFor(2)])(
    'leaves room around the places of an event, as the screen does: $name',
    (layout) => {
      const map = { width: layout.width, height: layout.least };
      const close = story.events
        .flatMap(({ id }) => eventShot(story, placeBounds, id) ?? [])
        .filter((shot) => shot.isClose);
      expect(close.length).toBeGreaterThan(0);
      for (const shot of close) {
        const { camera, size } = shotViewport(shot, map, story.view);
        const seen = viewportBounds(camera, size);
        expect(containsBounds(seen, shot.bounds)).toBe(true);
        const [[left, top], [right, bottom]] = [
          toWorld([shot.bounds[0], shot.bounds[3]]),
          toWorld([shot.bounds[2], shot.bounds[1]]),
        ];
        const [[west, north], [east, south]] = [toWorld([seen[0], seen[3]]), toWorld([seen[2], seen[1]])];
        const share = ((right - left) * (bottom - top)) / ((east - west) * (south - north));
        expect(share).toBeLessThanOrEqual(0.6);
      }
    },
  );
  it('holds the whole frame and tells the places in it from the others', () => {
    const viewport = printViewport(home, { width: 105, height: 205 }, limits);
    const seen = viewportBounds(viewport.camera, viewport.size);
    expect(containsBounds(seen, home)).toBe(true);
    const inView = placesOnSheet(placeBounds, viewport);
    for (const id of story.inset.places.filter((inset) => placeBounds.has(inset))) expect(inView.has(id)).toBe(true);
    const far = [...placeBounds].filter(([, [west, , east]]) => west > seen[2] + 1 || east < seen[0] - 1);
    expect(far.length).toBeGreaterThan(0);
    for (const [id] of far) expect(inView.has(id), id).toBe(false);
    expect(aspectOf(home)).toBeLessThan(1);
  });
});
