import type { Geometry } from 'geojson';
import type { GeoCollection, GeoFile } from '../geo/geography';
import type { Story } from '../story/story';
import { type InsetDrawing, type InsetPart, insetPath, mercatorIn } from './inset-drawing';
import { shapePath, type Viewport } from './shape-path';

type Feature = GeoCollection['features'][number];

/** Px that the inset is drawn wide, its largest. */
const WIDTH = 208;

const parts: Readonly<Record<InsetPart, (feature: Feature) => boolean>> = {
  area: ({ geometry, properties }) => geometry.type.endsWith('Polygon') && properties.kind !== 'uncertainty',
  line: ({ geometry }) => geometry.type.endsWith('LineString'),
  uncertain: ({ properties }) => properties.kind === 'uncertainty',
};

/** Draws the shapes of a story's inset from the geography (GeoJSON, longitude first). */
export function drawInset(
  { inset }: Story,
  { countries, places }: Partial<Record<GeoFile, GeoCollection>>,
): InsetDrawing {
  const { height, camera } = mercatorIn(inset.bounds, WIDTH);
  const viewport: Viewport = { camera, size: { width: WIDTH, height } };
  const draw = (features: readonly Feature[]): string =>
    shapePath(
      features.map(({ geometry }) => geometry),
      viewport,
    );
  const lands = countries?.features ?? [];
  const isOurs = ({ properties }: Feature): boolean => properties.id !== undefined;
  const paths: [string, string][] = [
    ['land', draw(lands.filter(isOurs))],
    ['land-far', draw(lands.filter((land) => !isOurs(land)))],
  ];
  const points: { id: string; at: readonly [number, number] }[] = [];
  for (const id of inset.places) {
    const features = places?.features.filter(({ properties }) => properties.id === id) ?? [];
    for (const part of Object.keys(parts) as InsetPart[]) {
      paths.push([insetPath(part, id), draw(features.filter(parts[part]))]);
    }
    points.push(...features.flatMap(({ geometry }) => pointsOf(geometry)).map((at) => ({ id, at })));
  }
  return { width: WIDTH, height, paths: Object.fromEntries(paths.filter(([, data]) => data !== '')), points };
}

function pointsOf(geometry: Geometry): (readonly [number, number])[] {
  if (geometry.type !== 'Point') return [];
  return [[geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0]];
}
