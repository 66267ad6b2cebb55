import type { Position } from 'geojson';
import type { GeoFeature } from '../../geo/geography';
import { areaAround, sharedArea } from '../../geo/overlay';
import { stripKm } from '../hand-drawn';
import { type NearMap, WEST_BANK } from '../near/near-map';
import { nearestVertex, ringSection } from '../near/rings';
import { makeFeature } from '../write';

const DECIMALS = 5;
// The flanks run along the edge from its south-western corner, by the south and the Dead Sea, up the Jordan to the
// north-eastern corner.
const SOUTH_WEST: Position = [34.885, 31.39];
const NORTH_EAST: Position = [35.57, 32.39];

/** The West Bank, its land only, and the strips along its southern and eastern edges. */
export function westBankFeatures(map: NearMap): GeoFeature[] {
  const all = map.area(WEST_BANK);
  const ring = all.coordinates[0]?.[0] ?? [];
  const edge = ringSection(ring, nearestVertex(ring, SOUTH_WEST), nearestVertex(ring, NORTH_EAST));
  const flanks = sharedArea(areaAround({ type: 'LineString', coordinates: edge }, stripKm.westBankFlanks), all);
  if (!flanks) throw new Error('the flanks of the West Bank came out empty');
  return [
    makeFeature({ id: 'west-bank', layer: 'west-bank', kind: 'territory', name: 'West Bank', ground: true }, all),
    makeFeature(
      {
        id: 'west-bank-flanks',
        layer: 'west-bank-flanks',
        kind: 'strip',
        name: 'West Bank: flanks in the south and east',
        schematic: true,
      },
      flanks,
      DECIMALS,
    ),
  ];
}
