import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWorld } from '../../src/geo/mercator';

const LAST_LATITUDE = 85.051128;
const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const latitude = fc.double({ min: -LAST_LATITUDE, max: LAST_LATITUDE, noNaN: true });

/** The inverse, from EPSG:3857, written down apart from the code. */
function fromWorld([x, y]: readonly [number, number]): readonly [number, number] {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

describe('Web Mercator', () => {
  it('has its corners and its middle where EPSG:3857 has them', () => {
    expect(toWorld([0, 0])[0]).toBe(0.5);
    expect(toWorld([0, 0])[1]).toBeCloseTo(0.5, 12);
    expect(toWorld([-180, 85.0511287798066])[0]).toBe(0);
    expect(toWorld([-180, 85.0511287798066])[1]).toBeCloseTo(0, 12);
    expect(toWorld([180, -85.0511287798066])[0]).toBe(1);
    expect(toWorld([180, -85.0511287798066])[1]).toBeCloseTo(1, 12);
  });

  it('has a town in the tile that the OpenStreetMap wiki’s formula (slippy map tilenames) gives', () => {
    const [x, y] = toWorld([34.4667, 31.5]);
    expect([Math.floor(x * 4096), Math.floor(y * 4096)]).toEqual(osmTile(34.4667, 31.5, 12));
  });

  it('can be undone', () => {
    const checked = fc.property(longitude, latitude, (lon, lat) => {
      const [backLon, backLat] = fromWorld(toWorld([lon, lat]));
      expect(backLon).toBeCloseTo(lon, 9);
      expect(backLat).toBeCloseTo(lat, 9);
    });
    fc.assert(checked);
  });

  it('goes east with the longitude and down with the latitude, whatever the other', () => {
    const checked = fc.property(longitude, longitude, latitude, latitude, (lon, lon2, lat, lat2) => {
      const [[x, y], [x2, y2]] = [toWorld([lon, lat]), toWorld([lon2, lat2])];
      if (lon2 - lon > 1e-9) expect(x2).toBeGreaterThan(x);
      if (lat2 - lat > 1e-9) expect(y2).toBeLessThan(y);
      expect(toWorld([lon, lat2])).toEqual([x, y2]);
    });
    fc.assert(checked);
  });

  it('holds at its edge what lies beyond, up to the poles', () => {
    for (const beyond of [86, 90]) {
      expect(toWorld([10, beyond])[1]).toBeCloseTo(0, 9);
      expect(toWorld([10, -beyond])[1]).toBeCloseTo(1, 9);
    }
  });
});

function osmTile(lon: number, lat: number, zoom: number): readonly [number, number] {
  const n = 2 ** zoom;
  const rad = (lat * Math.PI) / 180;
  return [Math.floor((n * (lon + 180)) / 360), Math.floor((n * (1 - Math.asinh(Math.tan(rad)) / Math.PI)) / 2)];
}
