import type { Geometry } from 'geojson';
import type { GeoCollection, GeoFile } from '../geo/geography';
import type { Story } from '../story/story';
import { type LensDrawing, type LensPart, lensPath, mercatorIn } from './lens-drawing';
import { type Sight, shapePath } from './shape-path';

type Feature = GeoCollection['features'][number];

/** Px that the lens is drawn wide, its largest. */
const WIDTH = 208;

const parts: Readonly<Record<LensPart, (feature: Feature) => boolean>> = {
  area: ({ geometry, properties }) => geometry.type.endsWith('Polygon') && properties.kind !== 'uncertainty',
  line: ({ geometry }) => geometry.type.endsWith('LineString'),
  uncertain: ({ properties }) => properties.kind === 'uncertainty',
};

/** Draws the shapes of a story's lens from the geography (GeoJSON, longitude first). */
export function drawLens({ lens }: Story, { countries, places }: Partial<Record<GeoFile, GeoCollection>>): LensDrawing {
  const { height, camera } = mercatorIn(lens.bounds, WIDTH);
  const sight: Sight = { camera, size: { width: WIDTH, height } };
  const draw = (features: readonly Feature[]): string =>
    shapePath(
      features.map(({ geometry }) => geometry),
      sight,
    );
  const lands = countries?.features ?? [];
  const isOurs = ({ properties }: Feature): boolean => properties.id !== undefined;
  const paths: [string, string][] = [
    ['land', draw(lands.filter(isOurs))],
    ['land-far', draw(lands.filter((land) => !isOurs(land)))],
  ];
  const points: { id: string; at: readonly [number, number] }[] = [];
  for (const id of lens.places) {
    const features = places?.features.filter(({ properties }) => properties.id === id) ?? [];
    for (const part of Object.keys(parts) as LensPart[]) {
      paths.push([lensPath(part, id), draw(features.filter(parts[part]))]);
    }
    points.push(...features.flatMap(({ geometry }) => pointsOf(geometry)).map((at) => ({ id, at })));
  }
  return { width: WIDTH, height, paths: Object.fromEntries(paths.filter(([, data]) => data !== '')), points };
}

function pointsOf(geometry: Geometry): (readonly [number, number])[] {
  if (geometry.type !== 'Point') return [];
  return [[geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0]];
}
