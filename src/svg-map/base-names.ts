import type { Geometry } from 'geojson';
import type { GeoCollection, GeoFile } from '../geo/geography';
import { type BaseName, TOWN } from './drawing';

/** Rank of a feature that has none. */
const MIDDLE_RANK = 3;

/** Kinds of one rank in the order in which they are set. */
const KIND_ORDER = ['country', 'region', 'sea', 'lake-name', 'river'];

type Feature = GeoCollection['features'][number];

/** Names of the base map: countries, regions and waters by rank, then towns. */
export function baseNames({ names, towns }: Partial<Record<GeoFile, GeoCollection>>): BaseName[] {
  const named = (names?.features ?? []).flatMap((feature) => nameOf(feature, feature.properties.kind));
  const inhabited = (towns?.features ?? []).flatMap((feature) => nameOf(feature, TOWN));
  const order = ({ kind }: BaseName): number => KIND_ORDER.indexOf(kind);
  return [
    ...named.sort((a, b) => a.rank - b.rank || order(a) - order(b)),
    ...inhabited.sort((a, b) => a.rank - b.rank),
  ];
}

function nameOf({ geometry, properties }: Feature, kind: string): BaseName[] {
  const { name = '', rank = MIDDLE_RANK, capital } = properties;
  const at = firstPosition(geometry);
  if (!at) return [];
  return [{ text: kind === 'country' ? name.toUpperCase() : name, at, kind, rank, ...(capital && { capital }) }];
}

/** Where the name of a point or, at its beginning, of a line stands; longitude first. */
function firstPosition(geometry: Geometry): readonly [number, number] | null {
  const position =
    geometry.type === 'Point' ? geometry.coordinates : geometry.type === 'LineString' ? geometry.coordinates[0] : null;
  return position ? [position[0] ?? 0, position[1] ?? 0] : null;
}
