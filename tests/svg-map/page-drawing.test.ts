import { describe, expect, it } from 'vitest';
import { makePageData } from '../../src/build/make-page-data';
import { projectionOf, viewportBounds } from '../../src/geo/camera';
import { story } from '../../src/story/load-story';
import { drawGeography } from '../../src/svg-map/draw-geography';
import { geography, layers } from '../harness/geography';

const pageData = makePageData(story, geography, layers);
const { viewport, scale, paths, core, names } = pageData.drawing;

/** The same shapes to a sixteenth of a px. */
const exact = drawGeography(geography, viewport, { scale: 8 });

type Point = readonly [x: number, y: number];

/** Px of the viewport: the lines of path data of `units` to a px, each the points that it leads through. */
function linesOf(data: string, units: number): Point[][] {
  return data
    .split('M')
    .filter((part) => part !== '')
    .map((part) => {
      const numbers = (part.match(/-?(?:\d*\.\d+|\d+)/g) ?? []).map(Number);
      let [x = 0, y = 0] = numbers;
      const line: Point[] = [[x / units, y / units]];
      for (let index = 2; index < numbers.length; index += 2) {
        x += numbers[index] ?? 0;
        y += numbers[index + 1] ?? 0;
        line.push([x / units, y / units]);
      }
      const [first] = line;
      if (part.endsWith('z') && first) line.push(first);
      return line;
    });
}

function distanceTo([x, y]: Point, lines: readonly (readonly Point[])[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    for (let index = 1; index < line.length; index++) {
      const [x1, y1] = line[index - 1] ?? [0, 0];
      const [x2, y2] = line[index] ?? [0, 0];
      if (Math.min(x1, x2) - x > least || x - Math.max(x1, x2) > least) continue;
      const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
      const share = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
      const held = Math.min(Math.max(share, 0), 1);
      least = Math.min(least, Math.hypot(x - x1 - held * (x2 - x1), y - y1 - held * (y2 - y1)));
    }
  }
  return least;
}

const isSeen = ([x, y]: Point): boolean => x > 0 && y > 0 && x < viewport.size.width && y < viewport.size.height;

/** Px by which the points of some lines that are in sight stray from others. */
function straying(points: readonly (readonly Point[])[], lines: readonly (readonly Point[])[]): number {
  return Math.max(
    0,
    ...points
      .flat()
      .filter(isSeen)
      .map((point) => distanceTo(point, lines)),
  );
}

function isLarge(line: readonly Point[]): boolean {
  const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
  return Math.max(...xs) - Math.min(...xs) > 2 || Math.max(...ys) - Math.min(...ys) > 2;
}

describe('the drawing that the page brings along', () => {
  const drawn = Object.keys(paths).filter((name) => name.startsWith('area-') || name === 'coast' || name === 'lakes');

  it('has the shapes of the story', () => {
    expect(drawn.length).toBeGreaterThan(15);
    expect(pageData.drawing.shapes.map(({ id }) => id).sort()).toEqual([...story.places.keys()].sort());
  });

  it.each(drawn)('strays nowhere by a px: %s', (name) => {
    const [ours, true_] = [linesOf(paths[name] ?? '', scale), linesOf(exact.paths[name] ?? '', 8)];
    expect(ours.flat().length).toBeGreaterThan(3);
    expect(straying(ours, true_)).toBeLessThan(1);
    expect(straying(true_.filter(isLarge), ours)).toBeLessThan(1);
  });

  it('is made for a common map-area and reaches beyond it on every side', () => {
    const project = projectionOf(viewport.camera, viewport.size);
    const [west, south, east, north] = story.view.home;
    const [left, top] = project([west, north]);
    const [right, bottom] = project([east, south]);
    const spare = { width: (viewport.size.width - core.width) / 2, height: (viewport.size.height - core.height) / 2 };
    expect(Math.min(spare.width, spare.height)).toBeGreaterThan(50);
    // The home view lies within the core, whatever stands on the map area.
    expect(left).toBeGreaterThan(spare.width);
    expect(top).toBeGreaterThan(spare.height);
    expect(right).toBeLessThan(spare.width + core.width);
    expect(bottom).toBeLessThan(spare.height + core.height);
  });

  it('has no name that could not be set', () => {
    const [west, south, east, north] = viewportBounds(viewport.camera, viewport.size);
    expect(names.length).toBeGreaterThan(20);
    for (const { text, at } of names) {
      expect(at[0] > west && at[0] < east && at[1] > south && at[1] < north, text).toBe(true);
    }
  });
});
