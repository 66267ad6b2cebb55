import { length } from '@turf/turf';
import type { Geometry, LineString, Polygon, Position } from 'geojson';
import { isPlaceArea } from '../../src/geo/areas';
import { type GeoFeature, type GeoFile, type GeoProperties, geoFiles } from '../../src/geo/geography';
import { geography } from '../harness/geography';

/** The features of one file, or of all. */
export function featuresOf(file?: GeoFile): readonly GeoFeature[] {
  return (file ? [file] : geoFiles).flatMap((each) => geography[each]?.features ?? []);
}

function fits({ properties }: GeoFeature, wanted: Partial<GeoProperties>): boolean {
  return Object.entries(wanted).every(([key, value]) => properties[key as keyof GeoProperties] === value);
}

/** The geometry of the one feature that fits. Throws where there is none or more than one. */
export function geometryOf(wanted: Partial<GeoProperties>, file?: GeoFile): Geometry {
  const found = featuresOf(file).filter((feature) => fits(feature, wanted));
  const [only, ...others] = found;
  if (!only || others.length > 0) throw new Error(`${found.length} features with ${JSON.stringify(wanted)}`);
  return only.geometry;
}

/** The one polygon of a place; belts and lines that stand with it do not count. */
export function polygonOf(wanted: Partial<GeoProperties>): Polygon {
  const [only, ...others] = featuresOf().filter((feature) => isPlaceArea(feature) && fits(feature, wanted));
  if (only?.geometry.type !== 'Polygon' || others.length > 0)
    throw new Error(`no one polygon ${JSON.stringify(wanted)}`);
  return only.geometry;
}

export function lineOf(wanted: Partial<GeoProperties>): LineString {
  const geometry = geometryOf(wanted);
  if (geometry.type !== 'LineString') throw new Error(`${JSON.stringify(wanted)} is a ${geometry.type}`);
  return geometry;
}

/** Length on Turf's sphere, in km. */
export function lengthKilometres(geometry: Geometry): number {
  return length({ type: 'Feature', properties: {}, geometry }, { units: 'kilometers' });
}

/** All positions of a geometry in their order. */
export function positionsOf(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positionsOf);
  }
}

/** The sides of a geometry's rings or lines, each as one text, the same for both directions. */
export function sidesOf(geometry: Geometry): ReadonlySet<string> {
  const depth = { LineString: 0, MultiLineString: 1, Polygon: 1, MultiPolygon: 2 }[geometry.type as 'Polygon'];
  const lines = (
    depth === 0 ? [(geometry as LineString).coordinates] : (geometry as Polygon).coordinates.flat(depth - 1)
  ) as Position[][];
  return new Set(
    lines.flatMap((line) => line.slice(1).map((end, index) => [line[index], end].map(String).sort().join(' '))),
  );
}
