import { describe, expect, it } from 'vitest';
import { type Box, isInside, overlaps } from '../../src/geo/box';
import { projectionOf, type Size, type Viewport } from '../../src/geo/camera';
import { placeLabels } from '../../src/scene/place-labels';
import { sceneAt } from '../../src/scene/scene';
import { story } from '../../src/story/load-story';
import { drawGeography } from '../../src/svg-map/draw-geography';
import { baseCandidates, placeCandidates } from '../../src/svg-map/label-candidates';
import { layOutLabels } from '../../src/svg-map/label-layout';
import { geography } from '../harness/geography';

const middles: readonly (readonly [name: string, longitude: number, latitude: number])[] = [
  ['Gaza', 34.42, 31.42],
  ['Jerusalem', 35.21, 31.77],
  ['Beirut', 35.5, 33.89],
  ['Latakia', 35.79, 35.53],
  ['Suwayda', 36.57, 32.71],
];
const sizes: readonly Size[] = [
  { width: 1060, height: 656 },
  { width: 390, height: 410 },
  { width: 640, height: 300 },
];
const zooms = Array.from({ length: 19 }, (_, index) => 4 + index / 2);

const { names } = drawGeography(geography, {
  camera: { longitude: 35, latitude: 33, zoom: 6 },
  size: { width: 10, height: 10 },
});

/** The scale, the credit line, a button, and the title of a wide view. */
function overlaysOf({ width, height }: Size, zoom: number): Box[] {
  const title = zoom < 7 && width > 600 ? [{ left: 32, top: 28, right: 268, bottom: 173 }] : [];
  return [
    { left: 16, top: height - 30, right: 128, bottom: height - 10 },
    { left: width - 300, top: height - 20, right: width, bottom: height },
    { left: width - 62, top: 16, right: width - 16, bottom: 150 },
    ...title,
  ];
}

function boxesAt({ camera, size }: Viewport, place: string | null) {
  const project = projectionOf(camera, size);
  const scene = sceneAt(story, story.calendar.now, { place, event: null, hovered: null });
  const within: Box = { left: 3, top: 3, right: size.width - 3, bottom: size.height - 3 };
  const own = placeCandidates(placeLabels(story, scene), camera.zoom, project);
  const base = baseCandidates(names, { camera, size }, project);
  const overlays = overlaysOf(size, camera.zoom);
  const placed = layOutLabels([...own, ...base], within, overlays);
  const boxes = placed.flatMap(({ candidate, text }) =>
    text ? [{ name: candidate.text, at: candidate.at, box: text.box }] : [],
  );
  return { boxes, overlays, within };
}

describe.each(middles)('around %s', (_, longitude, latitude) => {
  it.each(sizes)('no name touches another, or what covers the map, or its edge: $width × $height', (size) => {
    let seen = 0;
    for (const zoom of zooms) {
      const { boxes, overlays, within } = boxesAt({ camera: { longitude, latitude, zoom }, size }, null);
      seen += boxes.length;
      boxes.forEach(({ name, at, box }, index) => {
        const where = `${name} at ${zoom}`;
        expect(isInside(box, within), where).toBe(true);
        expect(
          overlays.filter((other) => overlaps(other, box)),
          where,
        ).toEqual([]);
        for (const other of boxes.slice(index + 1)) {
          expect(overlaps(other.box, box), `${where} and ${other.name}`).toBe(false);
          const apart = Math.hypot(other.at[0] - at[0], other.at[1] - at[1]);
          if (other.name === name) expect(apart, `${where}, twice`).toBeGreaterThan(50);
        }
      });
    }
    expect(seen).toBeGreaterThan(zooms.length * 3);
  });
});

it('a chosen name moves away from the scale, where another side is free', () => {
  const size = { width: 400, height: 300 };
  const place = story.places.get('rafah-crossing');
  const [longitude = 0, latitude = 0] = place?.label?.at ?? [];
  const zoom = 11;
  const perPx = 360 / (512 * 2 ** zoom);
  // At this point its own side lies on the scale.
  const camera = { longitude: longitude + 130 * perPx, latitude: latitude + 122 * perPx * 0.855, zoom };
  const { boxes, overlays } = boxesAt({ camera, size }, 'rafah-crossing');
  const chosen = boxes.find(({ name }) => name === place?.name);
  const right = { left: (chosen?.at[0] ?? 0) + 8, right: (chosen?.at[0] ?? 0) + 60 };
  const [scale] = overlays;
  expect(scale && overlaps({ ...right, top: (chosen?.at[1] ?? 0) - 6, bottom: (chosen?.at[1] ?? 0) + 6 }, scale)).toBe(
    true,
  );
  expect(chosen && scale && overlaps(chosen.box, scale)).toBe(false);
});
