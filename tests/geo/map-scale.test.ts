import { describe, expect, it } from 'vitest';
import { projectionOf } from '../../src/geo/camera';
import { scaleOf } from '../../src/geo/map-scale';
import { squareKilometres } from '../../src/geo/measure';

describe('the scale', () => {
  it.each([3, 5.4, 6.3, 8, 11, 13])('is a handy length at zoom %d', (zoom) => {
    const camera = { longitude: 35, latitude: 32, zoom };
    const size = { width: 800, height: 600 };
    const { km, px } = scaleOf({ camera, size }, 110);
    expect(String(km)).toMatch(/^(0\.)?0*[125]0*$/);
    expect(px).toBeGreaterThan(40);
    expect(px).toBeLessThanOrEqual(110);
    const project = projectionOf(camera, size);
    const step = 0.001;
    const corners = [
      [35, 32],
      [35 + step, 32],
      [35 + step, 32 + step],
      [35, 32 + step],
      [35, 32],
    ];
    const [left = 0, right = 0] = [project([35, 32])[0], project([35 + step, 32])[0]];
    const metres =
      Math.sqrt(squareKilometres({ type: 'Polygon', coordinates: [corners] }) * Math.cos((32 * Math.PI) / 180)) * 1000;
    expect(px / (right - left)).toBeCloseTo((km * 1000) / metres, -2);
  });
});
