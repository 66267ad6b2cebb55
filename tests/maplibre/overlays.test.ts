import { describe, expect, it } from 'vitest';
import { type Box, overlaps } from '../../src/geo/box';
import { projectionOf, type Viewport } from '../../src/geo/camera';
import { type OverlayFeatures, overlayFeatures } from '../../src/maplibre/view/overlays';

const viewport: Viewport = {
  camera: { longitude: 35.5, latitude: 33, zoom: 6.3 },
  size: { width: 1060, height: 656 },
};

/** The box in px that a feature stands for. */
function boxOf(feature: OverlayFeatures['features'][number] | undefined): Box {
  const [longitude = 0, latitude = 0] = feature?.geometry.coordinates ?? [];
  const [x, y] = projectionOf(viewport.camera, viewport.size)([longitude, latitude]);
  const [up = 0, right = 0, down = 0, left = 0] = feature?.properties.reach ?? [];
  const [west, north, east, south] = [x - left, y - up, x + right, y + down].map(Math.round);
  return { left: west ?? 0, top: north ?? 0, right: east ?? 0, bottom: south ?? 0 };
}

describe('what covers the map', () => {
  it.each([
    { left: 998, top: 16, right: 1044, bottom: 150 },
    { left: 32, top: 195, right: 242, bottom: 395 },
    { left: 0, top: 620, right: 1060, bottom: 656 },
  ])('becomes a point in the middle of its box that reaches to the edges', (box) => {
    const [feature] = overlayFeatures([box], viewport).features;
    expect(boxOf(feature)).toEqual(box);
  });

  it('ends at the edges of the viewport, which cut no name', () => {
    const { width, height } = viewport.size;
    const edges = overlayFeatures([], viewport).features.map(boxOf);
    for (const name of [
      { left: -20, top: 300, right: 40, bottom: 314 },
      { left: width - 40, top: 300, right: width + 20, bottom: 314 },
      { left: 500, top: -6, right: 560, bottom: 8 },
      { left: 500, top: height - 8, right: 560, bottom: height + 6 },
    ]) {
      expect(edges.filter((edge) => overlaps(edge, name))).toHaveLength(1);
    }
    expect(edges.some((edge) => overlaps(edge, { left: 10, top: 10, right: 70, bottom: 24 }))).toBe(false);
  });
});
