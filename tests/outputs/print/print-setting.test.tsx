import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../src/geo/bounds';
import { viewportBounds } from '../../../src/geo/camera';
import { type Fit, fitsFor } from '../../../src/outputs/print/fit';
import { fitSheet } from '../../../src/outputs/print/fit-sheet';
import { type Edges, isFree } from '../../../src/outputs/print/inset-corner';
import { aspectOf, paperFrame } from '../../../src/outputs/print/paper-frame';
import { paperViewport, placesInView } from '../../../src/outputs/print/paper-viewport';
import { cutParts } from '../../../src/outputs/print/sheet-part';
import { shiftPath } from '../../../src/outputs/print/shift-path';
import { boundsByPlace } from '../../../src/scene/place-bounds';
import { story } from '../../../src/story/load-story';
import { geography } from './print-harness';

const frames = boundsByPlace(story, geography);
const { home, limits } = story.view;

/** A drawn sheet that has so much room, as a browser would measure it. */
function measured(needs: number, has: number, items: number): Element {
  const sheet = document.createElement('article');
  sheet.innerHTML = '<p data-item></p>'.repeat(items);
  const sizes = { clientWidth: 790, scrollWidth: 790, clientHeight: has, scrollHeight: needs };
  for (const [name, value] of Object.entries(sizes)) Object.defineProperty(sheet, name, { value });
  return sheet;
}

describe('fitting a sheet', () => {
  const fits = fitsFor(1);
  const drawn = (needs: (fit: Fit, most: number) => number) => (fit: Fit, most: number) =>
    measured(needs(fit, most), 1000, Math.min(most, 40));

  it('sets it in the most comfortable way in which everything has room', () => {
    expect(
      fitSheet(
        fits,
        drawn(() => 900),
      ),
    ).toEqual({ fit: fits[0], most: Number.POSITIVE_INFINITY });
    const close = fitSheet(
      fits,
      drawn((fit) => (fit.type > 9 ? 1100 : 1000)),
    );
    expect(close.fit.type).toBe(9);
    expect(close.most).toBe(Number.POSITIVE_INFINITY);
  });

  it('leaves out no more statements than it must', () => {
    const cut = fitSheet(
      fits,
      drawn((_, most) => Math.min(most, 40) * 50),
    );
    expect(cut).toEqual({ fit: fits.at(-1), most: 20 });
  });

  it('is never set below 7.5 pt, and from comfortable to close', () => {
    for (const list of [fitsFor(0.5), fitsFor(2)]) {
      const plain = list.filter(({ extras }) => !extras).map(({ type }) => type);
      expect(Math.min(...plain)).toBe(7.5);
      expect(list[0].extras).toBe(true);
    }
    expect(fitsFor(0.5)[0].placing).toBe('beside');
    expect(fitsFor(2)[0].placing).toBe('above');
  });
});

describe('cutting parts', () => {
  const part = (title: string, ...keys: string[]) => ({ title, items: keys.map((key) => ({ key })) });
  const parts = [part('one', 'a', 'b'), part('two', 'c'), part('three', 'd', 'e')];

  it('keeps the first items, without headings of nothing, and counts the rest', () => {
    expect(cutParts(parts, 3)).toEqual({ parts: parts.slice(0, 2), left: 2 });
    expect(cutParts(parts, 4)).toEqual({ parts: [...parts.slice(0, 2), part('three', 'd')], left: 1 });
    expect(cutParts(parts, Number.POSITIVE_INFINITY)).toEqual({ parts, left: 0 });
  });
});

describe('what the map on paper shows', () => {
  const mapArea = { width: 1060, height: 690 };
  const at = (place: string | null, event: string | null, bounds: Bounds | null) => {
    const camera = bounds && paperViewport(bounds, { width: 249, height: 162 }, limits).camera;
    return paperFrame({ story, frames, place, event, camera, mapArea });
  };
  const [[place, frame] = ['', home]] = [...frames];

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
  it('is widened to the places of a chosen event', () => {
    const [west, , east] = home;
    const event = story.events.find(({ places }) => {
      return places.some((id) => (frames.get(id)?.[2] ?? 0) > east + 10 && (frames.get(id)?.[0] ?? 0) > west);
    });
    const seen = at(null, event?.id ?? '', home);
    expect(event?.places.every((id) => (frames.get(id)?.[2] ?? 0) <= seen[2])).toBe(true);
    expect(seen[2]).toBeGreaterThan(east);
  });
  it('holds the whole frame and tells the places in it from the others', () => {
    const viewport = paperViewport(home, { width: 105, height: 205 }, limits);
    const seen = viewportBounds(viewport.camera, viewport.size);
    expect([seen[0] < home[0], seen[1] < home[1], seen[2] > home[2], seen[3] > home[3]]).not.toContain(false);
    const inView = placesInView(frames, viewport);
    for (const id of story.inset.places.filter((inset) => frames.has(inset))) expect(inView.has(id)).toBe(true);
    const far = [...frames].filter(([, [west, , east]]) => west > seen[2] + 1 || east < seen[0] - 1);
    expect(far.length).toBeGreaterThan(0);
    for (const [id] of far) expect(inView.has(id), id).toBe(false);
    expect(aspectOf(home)).toBeLessThan(1);
  });
});

describe('a corner of the map', () => {
  const map = { width: 400, height: 300 };
  const box = { width: 100, height: 80 };
  it.each<[string, Edges, boolean]>([
    ['free beside a name', [110, 10, 150, 30], true],
    ['taken under a name', [90, 10, 150, 30], false],
  ])('is %s', (_, edges, free) => expect(isFree('top-left', box, map, [edges])).toBe(free));
  it('is another one on the other side', () => {
    const edges: Edges = [390, 290, 400, 300];
    expect(isFree('bottom-right', box, map, [edges])).toBe(false);
    expect(isFree('top-right', box, map, [edges])).toBe(true);
  });
});

describe('path data', () => {
  it.each([
    ['M0 3h6', 'M 12 24 h 6'],
    ['M.2 1.5h3.2M0 4.5h.4', 'M 12.2 22.5 h 3.2 M 12 25.5 h .4'],
    ['M-2 2 2-2M0 11 11 0', 'M 10 23 14 19 M 12 32 23 21'],
    ['M1 2L3 4H5V6z', 'M 13 23 L 15 25 H 17 V 27 z'],
    ['M1 3a2 2 0 1 0 4 0A2 2 0 1 0 1 3', 'M 13 24 a 2 2 0 1 0 4 0 A 2 2 0 1 0 13 24'],
  ])('%s moves as a whole', (data, moved) => expect(shiftPath(data, 12, 21)).toBe(moved));
});
