import type { Feature, Geometry } from 'geojson';
import type { GeoProperties } from '../../geo/geography';
import { jordanOutlet } from '../facts/jordan-outlet';
import { litaniCourse } from '../facts/litani';
import { readRivers } from '../sources/rivers';
import { makeFeature } from '../write/make-feature';
import type { NearMap } from './near-map';
import { GOLAN, WEST_BANK } from './objects';

// The coarse source is good to about a kilometre.
const COARSE_DECIMALS = 3;
const YARMOUK_MOUTH_LATITUDE = 32.65;
const DEAD_SEA_LATITUDE = 31.76;

/** Rivers: the Jordan from the borders that it makes, the Litani from its listed course, the large ones coarse. */
export function riverFeatures(map: NearMap): Feature<Geometry, GeoProperties>[] {
  const border = map.edge('JOR', ['ISR', WEST_BANK]).coordinates;
  const jordan = border
    .map((line) => line.filter(([, y = 0]) => y < YARMOUK_MOUTH_LATITUDE && y > DEAD_SEA_LATITUDE))
    .filter((line) => line.length > 1);
  const coarse = readRivers().map(({ name, lines }) =>
    makeFeature(
      { layer: 'rivers', kind: 'river', name, rank: 2 },
      { type: 'MultiLineString', coordinates: lines },
      COARSE_DECIMALS,
    ),
  );
  return [
    makeFeature(
      { layer: 'jordan-river', kind: 'river', name: 'Jordan', rank: 2 },
      { type: 'MultiLineString', coordinates: [...upperJordan(map), [...jordanOutlet], ...jordan] },
    ),
    makeFeature(
      { layer: 'litani', kind: 'river', name: 'Litani', rank: 2 },
      { type: 'LineString', coordinates: [...litaniCourse] },
    ),
    ...coarse,
  ];
}

// Between the Hula valley and the lake the hand-drawn line of 1949 follows the river.
function upperJordan(map: NearMap) {
  const [north, south] = [33.03, 32.885];
  return map
    .edge(GOLAN, ['ISR'])
    .coordinates.map((line) => line.filter(([, y = 0]) => y < north && y > south))
    .filter((line) => line.length > 1);
}
