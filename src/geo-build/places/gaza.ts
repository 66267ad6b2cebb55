import type { LineString, Polygon, Position } from 'geojson';
import type { GeoFeature } from '../../geo/geography';
import { squareKilometres } from '../../geo/measure';
import { areaAround, isInside, nearestOnLine, sharedArea } from '../../geo/overlay';
import {
  ISRAELI_HELD_SHARE,
  rafahCrossing,
  stripKm,
  YELLOW_LINE_UNCERTAINTY_METRES,
  yellowLineControl,
} from '../hand-drawn';
import { roundTo } from '../near/detail';
import { GAZA, ISRAEL, type NearMap } from '../near/near-map';
import { findPlace, type NamedPlace } from '../sources/geonames';
import { makeFeature } from '../write';
import { drawOut, type Halves, offsetLine, splitPolygon } from './split-polygon';

const DECIMALS = 5;

/** Gaza, its two zones, Rafah, the crossing, the border with Egypt, and the Israeli strip around it. */
export function gazaFeatures(map: NearMap, zones: GazaZones, places: readonly NamedPlace[]): GeoFeature[] {
  const egyptBorder = map.edge(GAZA, ['EGY']);
  const crossing = nearestOnLine(egyptBorder, rafahCrossing).position;
  const rafah = findPlace(places, 'Rafaḩ', 'PS').position;
  const strip = sharedArea(areaAround(map.edge(GAZA, [ISRAEL]), stripKm.israelSouth), map.area(ISRAEL));
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

function yellowLineFeature(zones: GazaZones): GeoFeature {
  const name = 'Yellow Line (ceasefire line of October 2025)';
  return makeFeature(
    { id: 'gaza-israel', layer: 'gaza-zones', kind: 'ceasefire-line', name, rank: 1, schematic: true },
    // Its name stands to the right of it, on the ground of its place.
    { ...zones.yellowLine, coordinates: zones.yellowLine.coordinates.toReversed() },
  );
}

// The control points on the coast are good to ± 500 m: the line is drawn out by 2 km to be sure to reach the shore.
const REACH_DEGREES = 0.02;
// Inside what Hamas governs, by the story.
const GAZA_CITY: Position = [34.45, 31.51];
const HALVINGS = 40;

/** The Strip and its two zones along the Yellow Line, calibrated to the text's shares. */
interface GazaZones {
  readonly whole: Polygon;
  readonly hamas: Polygon;
  readonly israel: Polygon;
  readonly yellowLine: LineString;
  /** How far all control points were moved along the line's normals, in metres, inland (east) positive. */
  readonly offsetMetres: number;
}

/**
 * Finds by halving the one offset of the whole Yellow Line at which the Israeli-held side has the text's share by Turf's
 * area. Throws where that takes more than the control points' uncertainty.
 */
export function gazaZones(gaza: Polygon): GazaZones {
  const total = squareKilometres(gaza);
  let low = -YELLOW_LINE_UNCERTAINTY_METRES;
  let high = YELLOW_LINE_UNCERTAINTY_METRES;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (squareKilometres(zonesAt(gaza, middle).israel) / total > ISRAELI_HELD_SHARE) low = middle;
    else high = middle;
  }
  const zones = zonesAt(gaza, (low + high) / 2);
  const share = squareKilometres(zones.israel) / squareKilometres(zones.whole);
  if (Math.abs(share - ISRAELI_HELD_SHARE) > 0.0005) {
    throw new Error(`no offset within ± ${YELLOW_LINE_UNCERTAINTY_METRES} m gives the share; nearest ${share}`);
  }
  return zones;
}

function zonesAt(gaza: Polygon, offsetMetres: number): GazaZones {
  const round = (position: Position) => position.map((value) => roundTo(value, DECIMALS));
  const line = drawOut(offsetLine(yellowLineControl, offsetMetres), REACH_DEGREES).map(round);
  const halves: Halves = splitPolygon(gaza, line, round);
  const [hamas, israel] = isInside(GAZA_CITY, halves.first)
    ? [halves.first, halves.second]
    : [halves.second, halves.first];
  return {
    whole: halves.whole,
    hamas,
    israel,
    yellowLine: { type: 'LineString', coordinates: halves.cut },
    offsetMetres,
  };
}
