import type { Geometry } from 'geojson';
import type { GeoFeature, LayerProvenance } from '../../src/geo/geography';
import { boxOf, collectionOf, shapeOf } from './shapes';

/** Longitudes and latitudes of the one place that has a shape. */
export const LATAKIA = [35.7, 35.3, 36.3, 35.9] as const;

function layerOf(id: string): LayerProvenance {
  const words = {
    source: 'a package',
    version: '1',
    licence: 'ODbL',
    credit: '© somebody',
    dataDate: '2017',
    note: '',
  };
  return { id, title: id, method: 'derived', uncertaintyMetres: 100, ...words };
}

const empty = collectionOf();

function groundOf(kind: string, geometry: Geometry): GeoFeature {
  return { type: 'Feature', properties: { layer: 'a', kind }, geometry };
}

const land = boxOf(30, 30, 40, 40);
const [edge = []] = land.coordinates;
const coast: Geometry = { type: 'LineString', coordinates: edge };

const countries = collectionOf(groundOf('country', land));
const lines = collectionOf(groundOf('coast', coast));

/** Files by name below `geo/`: some land with one place, from two layers of one source. */
export const files = {
  'countries.geojson': countries,
  'countries-close.geojson': collectionOf(groundOf('country', land), groundOf('country', boxOf(41, 30, 42, 31))),
  'lines.geojson': lines,
  'lines-close.geojson': lines,
  'water.geojson': empty,
  'water-close.geojson': empty,
  'towns.geojson': empty,
  'names.geojson': empty,
  'world-light.geojson': collectionOf(groundOf('country', boxOf(60, 0, 80, 20))),
  'world.geojson': collectionOf(groundOf('country', boxOf(60, 0, 80, 21))),
  'places.geojson': collectionOf(shapeOf('latakia', boxOf(...LATAKIA))),
  'layers.json': { layers: ['a', 'b'].map(layerOf) },
};
