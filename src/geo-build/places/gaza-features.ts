import type { Feature, Geometry } from 'geojson';
import type { GeoProperties } from '../../geo/geography';
import { areaAround, nearestOnLine, sharedArea } from '../../geo/overlay';
import { rafahCrossing } from '../facts/rafah-crossing';
import { stripKm } from '../facts/strip-widths';
import { YELLOW_LINE_UNCERTAINTY_METRES } from '../facts/yellow-line';
import type { NearMap } from '../near/near-map';
import { GAZA } from '../near/objects';
import { findPlace, type NamedPlace } from '../sources/geonames';
import { makeFeature } from '../write/make-feature';
import type { GazaZones } from './gaza-zones';

const DECIMALS = 5;

type PlaceFeature = Feature<Geometry, GeoProperties>;

/** Gaza, its two zones, Rafah, the crossing, the border with Egypt, and the Israeli strip around it. */
export function gazaFeatures(map: NearMap, zones: GazaZones, places: readonly NamedPlace[]): PlaceFeature[] {
  const egyptBorder = map.edge(GAZA, ['EGY']);
  const crossing = nearestOnLine(egyptBorder, rafahCrossing).position;
  const rafah = findPlace(places, 'Rafaḩ', 'PS').position;
  const israel = { type: 'MultiPolygon' as const, coordinates: map.polygons('ISR') };
  const strip = sharedArea(areaAround(map.edge(GAZA, ['ISR']), stripKm.israelSouth), israel);
  const band = sharedArea(areaAround(zones.yellowLine, YELLOW_LINE_UNCERTAINTY_METRES / 1000), zones.whole);
  if (!strip || !band) throw new Error('a strip around Gaza came out empty');
  return [
    makeFeature({ id: 'gaza', layer: 'gaza', kind: 'territory', name: 'Gaza Strip', ground: true }, zones.whole),
    makeFeature(
      { id: 'gaza-hamas', layer: 'gaza-zones', kind: 'zone', name: 'Hamas-governed part', schematic: true },
      zones.hamas,
    ),
    makeFeature(
      { id: 'gaza-israel', layer: 'gaza-zones', kind: 'zone', name: 'Israeli-held part', schematic: true },
      zones.israel,
    ),
    // Belt and line stand and fall with the zones, so they carry the id of one.
    makeFeature({ id: 'gaza-israel', layer: 'gaza-zones', kind: 'uncertainty', schematic: true }, band, DECIMALS),
    yellowLineFeature(zones),
    makeFeature(
      { id: 'rafah', layer: 'rafah', kind: 'town-place', name: 'Rafah' },
      { type: 'Point', coordinates: rafah },
    ),
    makeFeature(
      { id: 'rafah-crossing', layer: 'rafah-crossing', kind: 'crossing', name: 'Rafah crossing' },
      { type: 'Point', coordinates: crossing },
    ),
    makeFeature(
      {
        layer: 'gaza-egypt-border',
        kind: 'border',
        name: 'Gaza–Egypt border',
        rank: 1,
      },
      egyptBorder,
    ),
    makeFeature(
      { id: 'israel-south', layer: 'israel-south', kind: 'strip', name: 'Israel around Gaza', schematic: true },
      strip,
      DECIMALS,
    ),
  ];
}

function yellowLineFeature(zones: GazaZones): PlaceFeature {
  const name = 'Yellow Line (ceasefire line of October 2025)';
  return makeFeature(
    { id: 'gaza-israel', layer: 'gaza-zones', kind: 'ceasefire-line', name, rank: 1, schematic: true },
    zones.yellowLine,
  );
}
