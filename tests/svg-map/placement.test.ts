import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectionOf, type Viewport } from '../../src/geo/camera';
import { type LonLat, toLonLat, toWorld } from '../../src/geo/mercator';
import { placementOf } from '../../src/svg-map/drawing';

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const aSize = fc.record({ width: fc.integer({ min: 200, max: 2000 }), height: fc.integer({ min: 200, max: 1200 }) });
const aViewport: fc.Arbitrary<Viewport> = fc.record({
  camera: fc.record({ longitude: within(-100, 150), latitude: within(-60, 70), zoom: within(2, 13) }),
  size: aSize,
});
const units = fc.constantFrom(1, 2, 3);

/** A viewport that a drawing is moved to: a few levels closer or farther, and as far away as one may drag. */
const aMove = fc.record({ levels: within(-3, 2), x: within(-2000, 2000), y: within(-2000, 2000), size: aSize });
type Move = typeof aMove extends fc.Arbitrary<infer T> ? T : never;

function moved({ camera, size }: Viewport, { levels, x, y, size: wanted }: Move): Viewport {
  const [longitude, latitude] = positionAt({ camera, size }, size.width / 2 + x, size.height / 2 + y);
  return { camera: { longitude, latitude, zoom: camera.zoom + levels }, size: wanted };
}

/** Longitude and latitude of a px from a viewport's top left corner. */
function positionAt({ camera, size }: Viewport, x: number, y: number): LonLat {
  const scale = 512 * 2 ** camera.zoom;
  const [centreX, centreY] = toWorld([camera.longitude, camera.latitude]);
  return toLonLat([centreX + (x - size.width / 2) / scale, centreY + (y - size.height / 2) / scale]);
}

/** What an SVG does with a position by `translate(x y) scale(s)`, or without a transform. */
function placed([x, y]: readonly [number, number], transform: string | undefined): readonly [number, number] {
  if (transform === undefined) return [x, y];
  const number = '(-?\\d+(?:\\.\\d+)?)';
  const found = new RegExp(`^translate\\(${number} ${number}\\) scale\\(${number}\\)$`).exec(transform);
  if (!found) throw new Error(`${transform} is no placement`);
  const [, right, down, scale] = found.map(Number);
  return [x * (scale ?? 0) + (right ?? 0), y * (scale ?? 0) + (down ?? 0)];
}

describe('moving a drawing to another sight', () => {
  it('takes every position of it to where that sight has it, to a fiftieth of a px', () => {
    const checked = fc.property(
      aViewport,
      units,
      aMove,
      within(0, 1),
      within(0, 1),
      (drawn, scale, move, across, down) => {
        const wanted = moved(drawn, move);
        fc.pre(Math.abs(wanted.camera.latitude) < 80);
        const lonLat = positionAt(drawn, across * drawn.size.width, down * drawn.size.height);
        const [x, y] = projectionOf(drawn.camera, drawn.size)(lonLat);
        const { transform } = placementOf({ viewport: drawn, scale }, wanted);
        const [movedX, movedY] = placed([x * scale, y * scale], transform);
        const [wantedX, wantedY] = projectionOf(wanted.camera, wanted.size)(lonLat);
        expect(Math.hypot(movedX - wantedX, movedY - wantedY)).toBeLessThan(0.02);
      },
    );
    fc.assert(checked, { numRuns: 500 });
  });

  it('says how many px a unit of its paths is there, which lines and patterns are made up for', () => {
    fc.assert(
      fc.property(aViewport, units, aMove, (drawn, scale, move) => {
        const wanted = moved(drawn, move);
        const px = placementOf({ viewport: drawn, scale }, wanted).scale;
        expect(px * scale).toBeCloseTo(2 ** (wanted.camera.zoom - drawn.camera.zoom), 9);
      }),
    );
  });

  it('leaves a drawing alone in its own sight, but for the units of its paths', () => {
    fc.assert(
      fc.property(aViewport, (viewport) => {
        expect(placementOf({ viewport, scale: 1 }, { ...viewport })).toEqual({ scale: 1 });
        expect(placementOf({ viewport, scale: 2 }, viewport)).toEqual({
          scale: 0.5,
          transform: 'translate(0.00 0.00) scale(0.500000)',
        });
      }),
    );
  });

  it('keeps the middle in the middle where only the box is another', () => {
    const drawn = { camera: { longitude: 35, latitude: 33, zoom: 6 }, size: { width: 1000, height: 600 } };
    const { transform } = placementOf({ viewport: drawn, scale: 1 }, { ...drawn, size: { width: 400, height: 800 } });
    expect(placed([500, 300], transform)).toEqual([200, 400]);
  });
});
